// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restRange } from './restingRange';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function range(): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'range', min: '-10', max: '10', step: 'any', value: '0' });
  return input;
}

it('a range takes its value once the numbers stand still, and the last one', () => {
  const [first, second] = [range(), range()];
  for (let value = 1; value <= 5; value += 1) {
    restRange(first, value);
    vi.advanceTimersByTime(100);
  }
  restRange(second, -2.5);
  expect([first.value, second.value]).toEqual(['0', '0']);
  vi.advanceTimersByTime(120);
  expect([first.value, second.value]).toEqual(['5', '-2.5']);
  restRange(first, 3);
  vi.advanceTimersByTime(120);
  expect(first.value).toBe('3');
});
