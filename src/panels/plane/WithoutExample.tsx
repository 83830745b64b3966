import { useCallback, useMemo } from 'react';
import { gradientWithout } from '../../engine';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { Indexed } from './Indexed';

/** Up to so many features all of them stand side by side; of more, the two that the picture shows. */
const mostColumns = 3;

/** Class j's row of dW, and the same without the cursor's example: numbers beside the picture's ghosts. */
export function WithoutExample() {
  const { i, j } = useAppState((state) => state.cursor);
  const axes = useAppState((state) => state.axes);
  const names = useAppState((state) => state.featureNames);
  const { D, features } = useAppState(selectShapes);
  const shown = useMemo(
    () => (D <= mostColumns ? Array.from({ length: D }, (_, d) => d) : [...new Set(axes)]),
    [D, axes],
  );
  const letter = letterOf(j);
  return (
    <table className="plane-without">
      <caption className="visually-hidden">
        {`Class ${letter} of dW, with every example and without example ${i}`}
      </caption>
      <thead>
        <tr>
          <td />
          {shown.map((d) => (
            <th key={d} scope="col">
              {d < features ? names[d] : 'bias'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <Indexed letter="dW" index={letter} />
          </th>
          {shown.map((d) => (
            <td key={d}>
              <Entry d={d} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">
            without <Indexed letter="x" index={String(i)} />
          </th>
          {shown.map((d) => (
            <td key={d}>
              <Entry d={d} without />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Entry({ d, without = false }: { readonly d: number; readonly without?: boolean }) {
  const { trace, cursor } = useNumbers();
  const read = useCallback(() => {
    const record = trace();
    const { i, j } = cursor();
    if (!without) return record.dW[j * record.D + d] ?? NaN;
    return record.N > 1 ? (gradientWithout(record, i, j)[d] ?? NaN) : NaN;
  }, [trace, cursor, d, without]);
  return <LiveNumber read={read} />;
}
