import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { featureLabels } from '../../state/featureLabels';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { rowsShown } from '../../ui/shown';
import { entryBeforeTurn } from './entryBeforeTurn';
import './plateTable.css';

/** What one turn of the loops does to every class's sum: one row changes. */
export function Turns() {
  const { trace, cursor } = useNumbers();
  const { N, C, D } = useAppState(selectShapes);
  const { i, j, d } = useAppState((state) => state.cursor);
  const name = useAppState(featureLabels)[d] ?? '';
  const after = (row: number) => trace().dWAfter(cursor().i, j)[row * D + d] ?? NaN;
  const adds = (row: number) =>
    row === j ? (trace().examples[cursor().i]?.contribution[row * D + d] ?? NaN) : 0;
  return (
    <ScrollBox aria-label="Turn table" className="plate-scroll">
      <table className="plate-table">
        <caption className="plate-turn">
          {`Turn ${i * C + j + 1} of ${N * C}: example ${i}, class ${letterOf(j)}, ${name}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">class</span>
            </th>
            <th scope="col">before</th>
            <th scope="col">the turn adds</th>
            <th scope="col">
              <Line id="dW" /> after
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsShown(C, j).map((row) => (
            <tr key={row} data-cursor={row === j || undefined}>
              <th scope="row">
                <ClassMark j={row} size={18} letter />
                <span className="visually-hidden">class {letterOf(row)}</span>
              </th>
              <td className="num">
                <LiveNumber read={() => entryBeforeTurn(trace(), { i: cursor().i, j }, row, d)} />
              </td>
              <td className="num" data-term="contribution">
                <LiveNumber read={() => adds(row)} />
              </td>
              <td className="num" data-term="dW">
                <LiveNumber read={() => after(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
