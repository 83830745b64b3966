import { describe, expect, it } from 'vitest';
import { swipeOf } from './swipe';

const swipe = (dx: number, dy = 0, time = 200, x = 200) =>
  swipeOf({ x, y: 400, at: 1000 }, { x: x + dx, y: 400 + dy, at: 1000 + time }, 390);

describe('a swipe', () => {
  it('to the left goes on, to the right goes back', () => {
    expect(swipe(-90)).toBe(1);
    expect(swipe(90)).toBe(-1);
    expect(swipe(-90, 40)).toBe(1);
  });

  it.each([
    ['a tap', swipe(0)],
    ['a short stroke', swipe(-40)],
    ['a scroll', swipe(-30, 200)],
    ['a slanted stroke', swipe(-90, 60)],
    ['a slow drag', swipe(-90, 0, 900)],
    ['a stroke from the left edge', swipe(90, 0, 200, 10)],
    ['a stroke from the right edge', swipe(-90, 0, 200, 380)],
  ])('is not %s', (_name, by) => {
    expect(by).toBe(0);
  });
});
