import { SignedSquare } from '../../charts/SignedSquare';
import { ClassMark } from '../../charts/Marker';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useActions } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';

interface ErrorRowProps {
  readonly j: number;
  readonly shown: readonly number[];
  readonly i: number;
  readonly current: boolean;
}

/** The errors of class j: a signed square over its number for every example shown, and their sum over all. */
export function ErrorRow({ j, shown, i, current }: ErrorRowProps) {
  const { trace } = useNumbers();
  const actions = useActions();
  const sumOfAll = () => trace().examples.reduce((sum, example) => sum + (example.dScores[j] ?? NaN), 0);
  return (
    <tr data-cursor={current || undefined}>
      <th scope="row">
        <ClassMark j={j} size={18} letter />
        <span className="visually-hidden">class {letterOf(j)}</span>
      </th>
      {shown.map((example) => {
        const read = () => trace().examples[example]?.dScores[j] ?? NaN;
        const isCursor = current && example === i;
        return (
          <td
            key={example}
            className="num"
            data-column={example === i || undefined}
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
      })}
      <td className="num errors-margin">
        <LiveNumber read={sumOfAll} decimals={2} />
      </td>
    </tr>
  );
}
