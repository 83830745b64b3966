import { useCallback } from 'react';
import { ClassMark } from '../../charts/Marker';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { letterOf } from '../../terms/classLetters';
import { ErrorCell } from './ErrorCell';

interface ErrorRowProps {
  readonly j: number;
  readonly shown: readonly number[];
  readonly i: number;
  readonly current: boolean;
}

/**
 * The errors of class j: a signed square over its number for every example shown, and their sum over all. A cell is
 * known by its column: where other examples are shown it is written anew, not made anew.
 */
export function ErrorRow({ j, shown, i, current }: ErrorRowProps) {
  const { trace } = useNumbers();
  const sumOfAll = useCallback(
    () => trace().examples.reduce((sum, example) => sum + (example.dScores[j] ?? NaN), 0),
    [trace, j],
  );
  return (
    <tr data-cursor={current || undefined}>
      <th scope="row">
        <ClassMark j={j} size={18} letter />
        <span className="visually-hidden">class {letterOf(j)}</span>
      </th>
      {shown.map((example, column) => (
        <ErrorCell
          key={column}
          j={j}
          example={example}
          inColumn={example === i}
          isCursor={current && example === i}
        />
      ))}
      <td className="num errors-margin">
        <LiveNumber read={sumOfAll} decimals={2} />
      </td>
    </tr>
  );
}
