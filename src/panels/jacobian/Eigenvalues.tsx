import { Bar } from '../../charts/Bar';
import { symmetricEigenvalues } from '../../engine/symmetricEigenvalues';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { selectShapes } from '../../state/selectors';
import { memoByObject } from '../../state/memoByObject';
import { useAppState } from '../../state/useAppState';

/** No eigenvalue of any J is larger: by Gershgorin at most 2 p (1 − p). */
const largest = 0.5;

/** Smallest first, once a matrix, since every bar asks. */
const eigenvaluesOf = memoByObject((J: Float64Array) => symmetricEigenvalues(J));

/** The eigenvalues of the example's J as bars on one scale, and what their signs say of the loss. */
export function Eigenvalues() {
  const { trace, cursor } = useNumbers();
  const { C } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  return (
    <>
      <table className="eigenvalues">
        <caption className="visually-hidden">{`The eigenvalues of the Jacobian of example ${i}, smallest first`}</caption>
        <tbody>
          {Array.from({ length: C }, (_, at) => {
            const read = () => eigenvaluesOf(trace().jacobian(cursor().i))[at] ?? NaN;
            return (
              <tr key={at}>
                <th scope="row">{at + 1}</th>
                <td className="num">
                  <LiveNumber read={read} />
                </td>
                <td>
                  <Bar read={() => read() / largest} width={160} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="eigenvalues-said">
        <span className="eigenvalues-scale">A full bar is one half, the most there can be. </span>
        <i>J</i> is also how the slope of the loss changes with the scores. No eigenvalue is below 0, so the
        loss is convex in the scores. One is 0, along (1, …, 1): a constant added to all scores changes
        nothing.
      </p>
    </>
  );
}
