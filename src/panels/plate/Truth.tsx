import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { rowsShown } from '../../ui/shown';
import './plateTable.css';

/** For every class what the comparison says, what it counts as, and what it makes of the probability. */
export function Truth() {
  const { trace, cursor } = useNumbers();
  const { C } = useAppState(selectShapes);
  const { i, j } = useAppState((state) => state.cursor);
  const y = useAppState((state) => state.params.y[state.cursor.i] ?? 0);
  const example = () => trace().examples[cursor().i];
  return (
    <ScrollBox aria-label="Comparison table" className="plate-scroll">
      <table className="plate-table">
        <caption className="visually-hidden">
          {`Whether each class is the label of example ${i}, and what that counts as`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Line id="j" />
            </th>
            <th scope="col">
              <code>j == y[i]</code>
            </th>
            <th scope="col">
              <Line id="indicator" />
            </th>
            <th scope="col">
              <Line id="probs" />
            </th>
            <th scope="col">
              <Line id="dScores" />
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
                <code>{row === y ? 'True' : 'False'}</code>
              </td>
              <td className="num" data-term="indicator">
                <LiveNumber read={() => example()?.indicator[row] ?? NaN} decimals={0} />
              </td>
              <td className="num" data-term="probs">
                <LiveNumber read={() => example()?.probs[row] ?? NaN} />
              </td>
              <td className="num" data-term="dScores">
                <LiveNumber read={() => example()?.dScores[row] ?? NaN} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
