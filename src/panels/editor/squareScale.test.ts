import { expect, it } from 'vitest';
import { drawnDifference, squareScale } from './squareScale';

it('lets the largest difference take the whole square, however small the mistake', () => {
  expect(squareScale([[1.001, 2]], [[1, 2]])).toBeCloseTo(0.001, 12);
});

it('draws nothing where the differences are rounding', () => {
  const scale = squareScale([[0.1 + 0.2, 2]], [[0.3, 2]]);
  expect(scale).toBe(2);
  expect(drawnDifference(0.1 + 0.2, 0.3, scale)).toBe(0);
  expect(drawnDifference(1.5, 1, 1)).toBe(0.5);
});

it('is not led by what is no number', () => {
  expect(squareScale([[NaN, Infinity, 2]], [[1, 1, 1]])).toBe(1);
});
