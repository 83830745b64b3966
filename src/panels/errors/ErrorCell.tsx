import { memo, useCallback } from 'react';
import { SignedSquare } from '../../charts/SignedSquare';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useActions } from '../../state/useAppState';

interface ErrorCellProps {
  readonly j: number;
  readonly example: number;
  /** whether the column, and the cell itself, is the cursor's */
  readonly inColumn: boolean;
  readonly isCursor: boolean;
}

/** One example's error in one class; kept as it is where the cursor moves between others. */
export const ErrorCell = memo(function ErrorCell({ j, example, inColumn, isCursor }: ErrorCellProps) {
  const { trace } = useNumbers();
  const actions = useActions();
  const read = useCallback(() => trace().examples[example]?.dScores[j] ?? NaN, [trace, example, j]);
  return (
    <td
      className="num"
      data-column={inColumn || undefined}
      data-term={isCursor ? 'dScores' : undefined}
      data-one=""
      data-i={example}
      data-j={j}
      onClick={() => {
        actions.setCursor({ i: example, j });
      }}
    >
      <SignedSquare read={read} scale={1} size={18} />
      <LiveNumber read={read} decimals={2} />
    </td>
  );
});
