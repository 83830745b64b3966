import { expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { describeJacobian } from './describeJacobian';

it('names the steepest own slope and the pair that trades most', () => {
  const notes = dataSets.find(({ id }) => id === 'notes-figure');
  if (!notes) throw new Error('The notes’ figure is a data set.');
  // diagonal .0152 .2328 .2285; off it −.0098 −.0055 −.2230
  expect(describeJacobian(trace(notes.params), { i: 0 })).toBe(
    'Example 0: class B’s probability answers its own score most. Classes B and C take most from one another.',
  );
  expect(describeJacobian(trace(notes.params), { i: 1 })).toBe('');
});
