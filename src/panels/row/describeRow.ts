import type { Trace } from '../../engine/trace';
import { letterOf } from '../../terms/classLetters';
import type { Column } from './columns';

const names: Partial<Record<Column['id'], string>> = {
  scores: 'score',
  probs: 'probability',
  dScores: 'error',
};

/** The class whose value is the largest in size. */
function largest(values: Float64Array): number {
  return values.reduce((most, value, j) => (Math.abs(value) > Math.abs(values[most] ?? 0) ? j : most), 0);
}

/** The class whose value is the highest. */
function highest(values: Float64Array): number {
  return values.reduce((most, value, j) => (value > (values[most] ?? 0) ? j : most), 0);
}

/** The row table in a sentence or three: who has the highest score, the highest probability, the largest error. */
export function describeRow(
  { examples }: Trace,
  { i }: { readonly i: number },
  columns: readonly Pick<Column, 'id'>[],
  format: (value: number) => string,
): string {
  const example = examples[i];
  if (!example) return '';
  const said = columns.flatMap(({ id }) => {
    const name = names[id];
    if (!name) return [];
    const j = id === 'dScores' ? largest(example[id]) : highest(example[id]);
    const most = id === 'dScores' ? 'largest' : 'highest';
    return [`class ${letterOf(j)} has the ${most} ${name}, ${format(example[id][j] ?? NaN)}`];
  });
  return `Example ${i}, labelled ${letterOf(example.y)}: ${said.join('; ')}.`;
}
