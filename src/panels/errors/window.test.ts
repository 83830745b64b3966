import { describe, expect, it } from 'vitest';
import { windowAround } from './window';

describe('the examples shown', () => {
  it('are all of them where they fit', () => {
    expect(windowAround(7, 12, 12)).toEqual({ first: 0, end: 12 });
  });

  it('contain the cursor’s place, up to the last one', () => {
    expect(windowAround(12, 30, 12)).toEqual({ first: 12, end: 24 });
    expect(windowAround(29, 30, 12)).toEqual({ first: 24, end: 30 });
    for (const size of [7, 12])
      for (let place = 0; place < 30; place += 1) {
        const { first, end } = windowAround(place, 30, size);
        expect(first <= place && place < end).toBe(true);
        expect(end - first).toBeLessThanOrEqual(size);
      }
  });
});
