import { SignedSquare } from '../../charts/SignedSquare';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import type { Pile } from '../../state/appState';
import { useActions, useAppState } from '../../state/useAppState';
import { LiveText } from '../../ui/LiveText';
import { factorOf } from './axis';
import type { Axis } from './axis';
import { largestInPile, pileCell, sumInPile } from './pile';

interface FactorProps {
  readonly axis: Axis;
  readonly at: number;
  /** Whether the table holds no product of this factor; its room stays. */
  readonly idle: boolean;
}

/** A factor at the table's edge. */
export function Factor({ axis, at, idle }: FactorProps) {
  const { trace, cursor } = useNumbers();
  const chosen = useAppState((state) => state.cursor[axis]);
  return (
    <td
      className="num outer-factor"
      data-axis={axis}
      data-cursor={at === chosen || undefined}
      data-term={axis === 'j' ? 'dScores' : 'X'}
      data-idle={idle || undefined}
    >
      <LiveNumber read={() => factorOf(trace(), cursor().i, axis, at)} />
    </td>
  );
}

interface CellProps {
  readonly j: number;
  readonly d: number;
  readonly pile: Pile;
}

/** A cell of the pile: its size as a square, its number, and what made the last of it. A click moves the cursor there. */
export function PileNumber({ j, d, pile }: CellProps) {
  const { trace, cursor, format } = useNumbers();
  const actions = useActions();
  const chosen = useAppState((state) => state.cursor.j === j && state.cursor.d === d);
  const cell = () => pileCell(trace(), pile, cursor().i, j, d);
  const part = () => {
    const value = cell().part ?? NaN;
    const text = format(value);
    return pile === 'mean' || text.startsWith('−') ? text : `+${text}`;
  };
  return (
    <td
      className="num outer-product"
      data-cursor={chosen || undefined}
      data-term={pile === 'product' ? 'contribution' : 'dW'}
      data-j={j}
      data-d={d}
      onClick={() => {
        actions.setCursor({ j, d });
      }}
    >
      <SignedSquare
        read={() => cell().value}
        scale={() => largestInPile(trace(), pile, cursor().i)}
        size={20}
      />
      <LiveNumber read={() => cell().value} />
      {pile === 'product' ? null : (
        <LiveText
          className="number outer-part"
          data-term={pile === 'sum' ? 'contribution' : undefined}
          read={part}
        />
      )}
    </td>
  );
}

interface SumProps {
  readonly d: number;
  readonly pile: Pile;
  readonly decimals?: number;
}

/** The cells of one feature added up over the classes; shorter in a column of its own than under them. */
export function Sum({ d, pile, decimals }: SumProps) {
  const { trace, cursor } = useNumbers();
  return (
    <td className="num outer-sum">
      <LiveNumber read={() => sumInPile(trace(), pile, cursor().i, d)} decimals={decimals} />
    </td>
  );
}
