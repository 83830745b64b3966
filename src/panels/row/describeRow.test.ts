import { expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { describeRow } from './describeRow';

const notes = dataSets.find(({ id }) => id === 'notes-figure');
const format = (value: number) => value.toFixed(4).replace('-', '−');

it('says whose error is the largest, and speaks of no column that is not there', () => {
  if (!notes) throw new Error('The notes’ figure is a data set.');
  const traced = trace(notes.params);
  const all = ['scores', 'shifted', 'probs', 'dScores'] as const;
  const columns = all.map((id) => ({ id }));
  expect(describeRow(traced, { i: 0 }, columns, format)).toBe(
    'Example 0, labelled C: class B has the highest score, 0.8600; ' +
      'class B has the highest probability, 0.6312; class C has the largest error, −0.6466.',
  );
  expect(describeRow(traced, { i: 0 }, columns.slice(0, 2), format)).toBe(
    'Example 0, labelled C: class B has the highest score, 0.8600.',
  );
  expect(describeRow(traced, { i: 1 }, columns, format)).toBe('');
});
