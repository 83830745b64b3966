import type { Matrix } from '../../engine';
import type { GradingTask } from './types';

/** Exchanges rows and columns. */
export function transpose(rows: Matrix): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? NaN));
}

/** A matrix of the engine, which keeps a class a row, as the task has it; and back again. */
export function toLayout(rows: Matrix, layout: GradingTask['layout']): Matrix {
  return layout === 'rows' ? transpose(rows) : rows;
}

/** Where the `Xᵀ` that follows the factor ending before `end` has to go: where that factor begins. */
function factorStart(text: string, end: number): number {
  if (text[end - 1] !== ')') return end - (text[end - 1] === '′' ? 2 : 1);
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

/** Writes a formula of the question’s layout, such as `(P − Y) Xᵀ / N`, in the task’s: `Xᵀ (P − Y) / N`. */
export function formulaIn(layout: GradingTask['layout'], formula: string): string {
  if (layout === 'columns') return formula;
  const factor = ' Xᵀ';
  let text = formula;
  for (let at = text.indexOf(factor); at >= 0; at = text.indexOf(factor, at + factor.length)) {
    const start = factorStart(text, at);
    text = `${text.slice(0, start)}Xᵀ ${text.slice(start, at)}${text.slice(at + factor.length)}`;
  }
  return text.replace('in every row', 'in every column');
}
