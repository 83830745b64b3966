import { memo, useCallback } from 'react';
import { SignedSquare } from '../../charts/SignedSquare';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useActions } from '../../state/useAppState';

interface ErrorCellProps {
  readonly j: number;
  readonly column: number;
  readonly exampleAt: (column: number) => number;
  readonly isCursor: boolean;
}

/** The error in one class of the example that the column shows; its `data-i` is written by `useColumns`. */
export const ErrorCell = memo(function ErrorCell({ j, column, exampleAt, isCursor }: ErrorCellProps) {
  const { trace } = useNumbers();
  const actions = useActions();
  const read = useCallback(
    () => trace().examples[exampleAt(column)]?.dScores[j] ?? NaN,
    [trace, exampleAt, column, j],
  );
  return (
    <td
      className="num"
      data-term={isCursor ? 'dScores' : undefined}
      data-one=""
      data-j={j}
      onClick={() => {
        actions.setCursor({ i: exampleAt(column), j });
      }}
    >
      <SignedSquare read={read} scale={1} size={18} />
      <LiveNumber read={read} decimals={2} />
    </td>
  );
});
