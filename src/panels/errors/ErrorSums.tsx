import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';

/** Under every example the sum of its errors, which is 0 whatever the data are. */
export function ErrorSums({ shown, i }: { readonly shown: readonly number[]; readonly i: number }) {
  const { trace } = useNumbers();
  return (
    <tr>
      <th scope="row">sum</th>
      {shown.map((example, column) => (
        <td key={column} className="num" data-column={example === i || undefined}>
          <LiveNumber
            read={() => trace().examples[example]?.dScores.reduce((sum, value) => sum + value, 0) ?? NaN}
            decimals={2}
          />
        </td>
      ))}
      <td className="errors-margin" />
    </tr>
  );
}
