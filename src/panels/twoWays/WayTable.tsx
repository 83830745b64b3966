import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import type { Way } from './ways';

interface WayTableProps {
  readonly way: Way;
  readonly number: number;
  readonly C: number;
  /** The cursor's class. */
  readonly j: number;
}

/** One way, step by step: a row a class, the slope in its score at the end. */
export function WayTable({ way, number, C, j }: WayTableProps) {
  const { trace, cursor } = useNumbers();
  return (
    <div className="way" data-way={way.id}>
      <p className="way-title">
        <b className="number">{number}</b> {way.title}
      </p>
      <p className="way-formula">
        <Line id={way.formula} />
      </p>
      <ScrollBox aria-label={`${way.title}: table`} className="way-scroll">
        <table className="way-table">
          <caption className="visually-hidden">{`${way.title}, a row a class`}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Line id="j" />
              </th>
              {way.columns.map((column) => (
                <th key={column.head} scope="col">
                  <Line id={column.head} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: C }, (_, c) => (
              <tr key={c} data-cursor={c === j || undefined}>
                <th scope="row">
                  <ClassMark j={c} size={18} letter />
                  <span className="visually-hidden">class {letterOf(c)}</span>
                </th>
                {way.columns.map((column) => (
                  <td key={column.head} className="num" data-term={column.term} data-j={c}>
                    <LiveNumber
                      read={() => column.read(trace(), cursor().i, c)}
                      decimals={column.whole ? 0 : undefined}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
