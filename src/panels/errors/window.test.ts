import { describe, expect, it } from 'vitest';
import { windowAround, windowSize } from './window';

describe('the examples shown', () => {
  it('are all of them where they fit', () => {
    expect(windowAround(7, windowSize)).toEqual({ first: 0, end: windowSize });
  });

  it('contain the cursor’s example, up to the last one', () => {
    expect(windowAround(12, 30)).toEqual({ first: 12, end: 24 });
    expect(windowAround(29, 30)).toEqual({ first: 24, end: 30 });
  });
});
