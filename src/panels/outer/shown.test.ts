import { describe, expect, it } from 'vitest';
import { featuresShown } from './shown';

describe('the features shown', () => {
  it('are all of them where they fit', () => {
    expect(featuresShown(4, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(featuresShown(1, 2)).toEqual([0, 1]);
  });

  it('are the block around the cursor, up to the last one', () => {
    expect(featuresShown(4, 12)).toEqual([0, 1, 2, 3, 4]);
    expect(featuresShown(5, 12)).toEqual([5, 6, 7, 8, 9]);
    expect(featuresShown(11, 12)).toEqual([10, 11]);
  });
});
