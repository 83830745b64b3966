import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { classesShown, overClasses } from './overClasses';
import type { OverClassesId, OverClassesPlace } from './overClasses';
import './ledger.css';
import './overClasses.css';

/** A sum over k to redo by hand, a row a class; where the step is about the one term left, the others step back. */
export function OverClasses({ id }: { readonly id: OverClassesId }) {
  const { trace, cursor } = useNumbers();
  const { C } = useAppState(selectShapes);
  const { i, j, k } = useAppState((state) => state.cursor);
  const y = useAppState((state) => state.params.y[state.cursor.i] ?? 0);
  const { describe, columns, total, survivor = false } = overClasses[id];
  const rows = classesShown(C, y, k);
  const place = (row: number): OverClassesPlace => ({
    trace: trace(),
    i: cursor().i,
    j: cursor().j,
    k: row,
  });

  return (
    <ScrollBox aria-label="Worked table" className="ledger-scroll">
      <table className="ledger over-classes" data-survivor={survivor || undefined}>
        <caption className="visually-hidden">
          {`${describe} (example ${i}, class j = ${letterOf(j)}, label ${letterOf(y)})`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Line id="k" />
            </th>
            {columns.map((column) => (
              <th key={column.head} scope="col">
                <Line id={column.head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} data-k={row === k || undefined} data-label={row === y || undefined}>
              <th scope="row">
                <ClassMark j={row} size={18} letter />
                <span className="visually-hidden">class {letterOf(row)}</span>
                {row === y ? <span className="over-classes-label"> label</span> : null}
              </th>
              {columns.map((column) => (
                <td key={column.head} className="num" data-term={column.term} data-k={row}>
                  <LiveNumber read={() => column.read(place(row))} decimals={column.whole ? 0 : undefined} />
                </td>
              ))}
            </tr>
          ))}
          {rows.length < C ? (
            <tr>
              <th scope="row" colSpan={columns.length + 1} className="ledger-more">
                {`and ${C - rows.length} more, counted in the sum`}
              </th>
            </tr>
          ) : null}
        </tbody>
        {total ? (
          <tfoot>
            <tr>
              <th scope="row">sum</th>
              {columns.slice(1).map((column) => (
                <td key={column.head} />
              ))}
              <td className="num" data-term="dScores">
                <LiveNumber read={() => total(place(cursor().k))} />
              </td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </ScrollBox>
  );
}
