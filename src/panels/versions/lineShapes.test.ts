import { expect, it } from 'vitest';
import { groupShapes } from './lineShapes';

const conditions = {
  layout: 'columns',
  regulariser: 'half',
  reduction: 'mean',
  bias: true,
  same: false,
  label: false,
} as const;

const shapes = [
  { text: 'F', sizes: ['C', 'N'] },
  { text: 'sums', sizes: ['N'], rowsSizes: ['N', 1] },
  { text: 'np.exp(F)', sizes: ['C', 'N'] },
  { text: 'F[y, i]', rows: 'F[i, y]', short: 'F[…]', sizes: ['N'], when: { regulariser: 'whole' } },
] as const;

it('puts arrays of one shape together', () => {
  expect(groupShapes(shapes, conditions)).toEqual([
    { names: ['F', 'np.exp(F)'], sizes: ['C', 'N'] },
    { names: ['sums'], sizes: ['N'] },
  ]);
});

it('turns two sizes over in the rows layout, but for what says otherwise', () => {
  expect(groupShapes(shapes, { ...conditions, layout: 'rows' })).toEqual([
    { names: ['F', 'np.exp(F)'], sizes: ['N', 'C'] },
    { names: ['sums'], sizes: ['N', 1] },
  ]);
});

it('leaves out what the conventions leave out, and shortens what is long', () => {
  expect(groupShapes(shapes, { ...conditions, regulariser: 'whole' })[1]).toEqual({
    names: ['sums', 'F[…]'],
    sizes: ['N'],
  });
});
