import { expect, it } from 'vitest';
import type { Vec } from './geometry';
import { nearestMark } from './nearestMark';

const points: readonly Vec[] = [
  [0, 0],
  [30, 0],
];
const tips = [
  { k: 2, at: [0, 10] },
  { k: 4, at: [30, 0] },
] as const;

it('a press takes the nearest mark', () => {
  expect(nearestMark([2, 2], points, tips, 22)).toEqual({ kind: 'point', index: 0 });
  expect(nearestMark([1, 8], points, tips, 22)).toEqual({ kind: 'tip', index: 2 });
  expect(nearestMark([24, 0], points, [], 22)).toEqual({ kind: 'point', index: 1 });
});

it('a point where a tip is as near', () => {
  expect(nearestMark([31, 0], points, tips, 22)).toEqual({ kind: 'point', index: 1 });
  expect(nearestMark([0, 5], points, tips, 22)).toEqual({ kind: 'point', index: 0 });
});

it('nothing beyond its reach', () => {
  expect(nearestMark([100, 100], points, tips, 22)).toBeNull();
  expect(nearestMark([0, 0], [], [], 22)).toBeNull();
});
