import { SignedSquare } from '../../charts/SignedSquare';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';

interface JacobianCellProps {
  readonly k: number;
  readonly j: number;
  /** Whether the case's formula stands under the number. */
  readonly formula: boolean;
  /** Whether the number waits for a prediction. */
  readonly heldBack: boolean;
  /** Whether the cursor's j and k meet here. */
  readonly current: boolean;
  readonly onChoose: () => void;
}

/** One slope: its size as a square, its number, and the case's formula. */
export function JacobianCell({ k, j, formula, heldBack, current, onChoose }: JacobianCellProps) {
  const { trace, cursor } = useNumbers();
  const read = () => {
    const { C, jacobian } = trace();
    return jacobian(cursor().i)[k * C + j] ?? NaN;
  };
  return (
    <td
      className="num jacobian-cell"
      data-same={k === j || undefined}
      data-cursor={current || undefined}
      data-term="jacobian"
      data-k={k}
      data-j={j}
      onClick={onChoose}
    >
      <span className="jacobian-value">
        {heldBack ? null : (
          <>
            <SignedSquare read={read} scale={0.25} size={16} />
            <LiveNumber read={read} />
          </>
        )}
      </span>
      {formula ? <Line id={k === j ? 'jacobian-same' : 'jacobian-other'} silent /> : null}
    </td>
  );
}
