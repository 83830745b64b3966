import { memo } from 'react';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';

interface ErrorSumsProps {
  readonly count: number;
  readonly exampleAt: (column: number) => number;
}

/** Under every example the sum of its errors, which is 0 whatever the data are. */
export const ErrorSums = memo(function ErrorSums({ count, exampleAt }: ErrorSumsProps) {
  const { trace } = useNumbers();
  return (
    <tr>
      <th scope="row">sum</th>
      {Array.from({ length: count }, (_, column) => (
        <td key={column} className="num">
          <LiveNumber
            read={() =>
              trace().examples[exampleAt(column)]?.dScores.reduce((sum, value) => sum + value, 0) ?? NaN
            }
            decimals={2}
          />
        </td>
      ))}
      <td className="errors-margin" />
    </tr>
  );
});
