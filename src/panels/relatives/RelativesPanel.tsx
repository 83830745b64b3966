import { Bar } from '../../charts/Bar';
import { ClassMark } from '../../charts/Marker';
import type { Params } from '../../engine';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { memoByObject } from '../../state/memoByObject';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { View } from '../../ui/View';
import { relativesOf } from './coefficients';
import './relatives.css';

const relatives = memoByObject((params: Params) => relativesOf(params));

/** What each loss multiplies the example at the cursor with, a column a loss and a row a class. */
export function RelativesPanel({ label }: { readonly label: string }) {
  const { trace, cursor } = useNumbers();
  const actions = useActions();
  const { C } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  const y = useAppState((state) => state.params.y[state.cursor.i] ?? 0);
  const columns = useAppState((state) => relatives(state.params).length);
  const read = (column: number, row: number) =>
    relatives(trace().params)[column]?.loss.coefficients[row]?.[cursor().i] ?? NaN;
  // One scale for the whole table, so that the losses can be compared; 1 is the most that softmax has.
  const largest = () => {
    const present = relatives(trace().params).flatMap(({ loss }) =>
      loss.coefficients.map((row) => Math.abs(row[cursor().i] ?? NaN)),
    );
    return Math.max(1, ...present);
  };
  const heads = relatives(trace().params).slice(0, columns);

  return (
    <View
      label={label}
      title={`What each loss multiplies example ${i} by`}
      className="relatives-view"
      aside={
        <span>
          label <ClassMark j={y} size={16} letter /> <span className="visually-hidden">{letterOf(y)}</span>
        </span>
      }
    >
      <ScrollBox aria-label="Coefficients table" className="scroll">
        <table className="relatives-table">
          <caption className="visually-hidden">
            {`The coefficient of every class for example ${i}, under each loss`}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">class</span>
              </th>
              {heads.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: C }, (_, row) => (
              <tr key={row} data-cursor={row === j || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="relatives-class"
                    aria-label={`class ${letterOf(row)}`}
                    aria-pressed={row === j}
                    onClick={() => {
                      actions.setCursor({ j: row });
                    }}
                  >
                    <ClassMark j={row} size={18} letter />
                  </button>
                </th>
                {heads.map(({ id }, column) => (
                  <td key={id} className="num" data-term={id === 'softmax' ? 'dScores' : undefined}>
                    <LiveNumber read={() => read(column, row)} />
                    <Bar signed width={72} read={() => read(column, row) / largest()} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">sum</th>
              {heads.map(({ id }, column) => (
                <td key={id} className="num">
                  <LiveNumber
                    read={() =>
                      Array.from({ length: C }, (_, row) => read(column, row)).reduce((a, b) => a + b, 0)
                    }
                  />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">loss</th>
              {heads.map(({ id }, column) => (
                <td key={id} className="num" data-term={id === 'softmax' ? 'loss' : undefined}>
                  <LiveNumber
                    read={() => relatives(trace().params)[column]?.loss.losses[cursor().i] ?? NaN}
                  />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </View>
  );
}
