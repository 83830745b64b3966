import { SignedSquare } from '../../charts/SignedSquare';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useActions, useAppState } from '../../state/useAppState';
import { factorOf, largestProduct, productOf, sumOverClasses } from './axis';
import type { Axis } from './axis';

/** A factor at the table's edge. */
export function Factor({ axis, at }: { readonly axis: Axis; readonly at: number }) {
  const { trace, cursor } = useNumbers();
  const chosen = useAppState((state) => state.cursor[axis]);
  return (
    <td
      className="num outer-factor"
      data-axis={axis}
      data-cursor={at === chosen || undefined}
      data-term={axis === 'j' ? 'dScores' : 'X'}
    >
      <LiveNumber read={() => factorOf(trace(), cursor().i, axis, at)} />
    </td>
  );
}

/** A cell: the error of class j times feature d, its size as a square. A click moves the cursor there. */
export function Product({ j, d }: { readonly j: number; readonly d: number }) {
  const { trace, cursor } = useNumbers();
  const actions = useActions();
  const chosen = useAppState((state) => state.cursor.j === j && state.cursor.d === d);
  const read = () => productOf(trace(), cursor().i, j, d);
  return (
    <td
      className="num outer-product"
      data-cursor={chosen || undefined}
      data-term="contribution"
      data-j={j}
      data-d={d}
      onClick={() => {
        actions.setCursor({ j, d });
      }}
    >
      <SignedSquare read={read} scale={() => largestProduct(trace(), cursor().i)} size={20} />
      <LiveNumber read={read} />
    </td>
  );
}

/** The products of one feature added up over the classes; shorter in a column of its own than under the products. */
export function Sum({ d, decimals }: { readonly d: number; readonly decimals?: number }) {
  const { trace, cursor } = useNumbers();
  return (
    <td className="num outer-sum">
      <LiveNumber read={() => sumOverClasses(trace(), cursor().i, d)} decimals={decimals} />
    </td>
  );
}
