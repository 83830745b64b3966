import { expect, test } from 'vitest';
import { dataSets, trace } from '../engine';
import { readSlot } from './readSlot';

const traced = trace(dataSets[0]!.params);
const cursor = { i: 7, j: 1, k: 1, d: 0 };
const read = (slot: string, trials: { h?: number; rate?: number } = {}) =>
  readSlot(slot, traced, { ...cursor, ...trials }, (value) => value.toFixed(4));

test('the losses beside a weight have the digits in which they differ', () => {
  expect([read('lossAhead'), read('lossBehind'), read('h')]).toEqual([
    '0.798158606',
    '0.798166111',
    '1.0 × 10⁻⁵',
  ]);
  const wide = { h: 0.1 };
  expect([read('lossAhead', wide).length, read('lossBehind', wide).length]).toEqual([7, 7]);
  expect(read('lossAhead', { h: 1e-14 })).toHaveLength(17);
});

test('the quotient follows the cursor and the step, one after the other', () => {
  const slope = Number(read('measuredSlope'));
  expect(slope).toBeCloseTo(traced.dW[3]!, 3);
  expect(Number(readSlot('measuredSlope', traced, { ...cursor, d: 1 }, String))).toBeCloseTo(
    traced.dW[4]!,
    8,
  );
  expect(read('measuredError', { h: 0.1 })).not.toBe(read('measuredError'));
});

test('a step of descent goes against the gradient at the rate', () => {
  const weight = traced.params.W[1]![0]!;
  expect(read('stepped:jd', { rate: 2 })).toBe((weight - 2 * traced.dW[3]!).toFixed(4));
  expect(read('rate')).toBe('0.5');
});
