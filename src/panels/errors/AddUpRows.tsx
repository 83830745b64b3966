import { LiveNumber } from '../../formula/LiveNumber';
import { Line } from '../../formula/Line';
import { useNumbers } from '../../formula/numbers';
import { useAppState } from '../../state/useAppState';

interface AddUpRowsProps {
  readonly shown: readonly number[];
  readonly i: number;
  readonly j: number;
}

/** Under P − Y the feature of every example, and its product with the error of class j: their sum is the cell of dW. */
export function AddUpRows({ shown, i, j }: AddUpRowsProps) {
  const { trace } = useNumbers();
  const d = useAppState((state) => state.cursor.d);
  const feature = (example: number) => () => trace().examples[example]?.x[d] ?? NaN;
  const product = (example: number) => () =>
    trace().examples[example]?.contribution[j * trace().D + d] ?? NaN;
  return (
    <>
      <tr className="errors-feature">
        <th scope="row">
          <span className="visually-hidden">times </span>
          <span aria-hidden="true">·</span> <Line id="X-d" />
        </th>
        {shown.map((example, column) => (
          <td
            key={column}
            className="num"
            data-term="X"
            data-i={example}
            data-column={example === i || undefined}
          >
            <LiveNumber read={feature(example)} decimals={2} />
          </td>
        ))}
        <td />
      </tr>
      <tr className="errors-product">
        <th scope="row">
          <span className="visually-hidden">is</span>
          <span aria-hidden="true">=</span>
        </th>
        {shown.map((example, column) => (
          <td
            key={column}
            className="num"
            data-term="contribution"
            data-i={example}
            data-column={example === i || undefined}
          >
            <LiveNumber read={product(example)} decimals={2} />
          </td>
        ))}
        <td className="num errors-margin">
          <LiveNumber read={() => trace().dWSum[j * trace().D + d] ?? NaN} decimals={2} />
        </td>
      </tr>
    </>
  );
}
