import { memo, useCallback } from 'react';
import { ClassMark } from '../../charts/Marker';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { letterOf } from '../../terms/classLetters';
import { ErrorCell } from './ErrorCell';

interface ErrorRowProps {
  readonly j: number;
  /** how many columns there are, and which example each shows */
  readonly count: number;
  readonly exampleAt: (column: number) => number;
  /** the cursor's column where j is its class, else null; as a column it is marked by `useCursorColumn` */
  readonly cursorColumn: number | null;
}

/**
 * The errors of class j: a signed square over its number for every example shown, and their sum over all. A cell is
 * known by its column: where other examples are shown it is written anew, not made anew.
 */
export const ErrorRow = memo(function ErrorRow({ j, count, exampleAt, cursorColumn }: ErrorRowProps) {
  const { trace } = useNumbers();
  const sumOfAll = useCallback(
    () => trace().examples.reduce((sum, example) => sum + (example.dScores[j] ?? NaN), 0),
    [trace, j],
  );
  return (
    <tr data-cursor={cursorColumn !== null || undefined}>
      <th scope="row">
        <ClassMark j={j} size={18} letter />
        <span className="visually-hidden">class {letterOf(j)}</span>
      </th>
      {Array.from({ length: count }, (_, column) => (
        <ErrorCell
          key={column}
          j={j}
          column={column}
          exampleAt={exampleAt}
          isCursor={column === cursorColumn}
        />
      ))}
      <td className="num errors-margin">
        <LiveNumber read={sumOfAll} decimals={2} />
      </td>
    </tr>
  );
});
