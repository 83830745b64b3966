import { useId } from 'react';
import { SignedSquare } from '../../charts/SignedSquare';
import type { Matrix } from '../../engine';
import { useNumbers } from '../../formula/numbers';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { drawnDifference, squareScale } from './squareScale';

interface ComparisonProps {
  readonly title: string;
  readonly yours: Matrix;
  readonly right: Matrix;
  /** `columns`: a class a row. `rows`: a class a column. */
  readonly layout: 'columns' | 'rows';
}

/**
 * Two matrices as one table. In a cell stand the learner’s number, the right one under it, and their difference as a
 * square: its area is the size, filled where the learner’s is too small, hollow where it is too large.
 */
export function Comparison({ title, yours, right, layout }: ComparisonProps) {
  const { format } = useNumbers();
  const id = useId();
  const scale = squareScale(yours, right);
  const name = (index: number, isRow: boolean) =>
    isRow === (layout === 'columns') ? `class ${letterOf(index)}` : `d = ${index}`;
  return (
    <div className="editor-comparison">
      <p className="editor-caption" id={id}>
        {`${title}: your number, the right one under it, and their difference as a square, filled where yours is too small.`}
      </p>
      <ScrollBox className="editor-table" aria-label={title}>
        <table aria-describedby={id}>
          <thead>
            <tr>
              <td />
              {(right[0] ?? []).map((_, column) => (
                <th key={column} scope="col">
                  {name(column, false)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {right.map((entries, row) => (
              <tr key={row}>
                <th scope="row">{name(row, true)}</th>
                {entries.map((entry, column) => {
                  const own = yours[row]?.[column] ?? NaN;
                  return (
                    <td key={column} className="num">
                      <span className="editor-pair">
                        <SignedSquare
                          read={() => drawnDifference(own, entry, scale)}
                          scale={scale}
                          size={18}
                        />
                        <span className="number">
                          <span className="visually-hidden">yours </span>
                          {format(own)}
                        </span>
                      </span>
                      <span className="number editor-right">
                        <span className="visually-hidden">, right </span>
                        {format(entry)}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
