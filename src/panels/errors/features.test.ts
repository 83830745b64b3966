import { expect, it } from 'vitest';
import { featuresAround } from './features';

it('the features shown are all, or the block around the cursor', () => {
  expect(featuresAround(5, 6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(featuresAround(0, 64)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(featuresAround(7, 64)).toEqual([6, 7, 8, 9, 10, 11]);
  expect(featuresAround(63, 64)).toEqual([60, 61, 62, 63]);
});
