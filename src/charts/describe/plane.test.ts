import { describe, expect, it } from 'vitest';
import { trace } from '../../engine/trace';
import { coordinate } from '../coordinate';
import { describePlane } from './plane';

const numbers = trace({
  X: [
    [1, -2],
    [3, 0.5],
  ],
  y: [1, 0],
  W: [
    [0, 0, 0],
    [0, 0, 0],
  ],
  reg: 0,
  reduction: 'mean',
  regulariser: 'half',
  bias: true,
});
const input = { trace: numbers, cursor: { i: 0, j: 1 }, axes: [0, 1] } as const;

describe('describePlane', () => {
  it('says the points, the chosen one and its probabilities', () => {
    expect(describePlane(input, {})).toBe(
      '2 points of 2 classes; point 0, class B, at (1.00, −2.00), probabilities A 0.50, B 0.50.',
    );
  });

  it('says the contribution, whether it is the largest, and the sum', () => {
    const said = describePlane(input, { chain: true, chainUpTo: 'i', sum: true });
    expect(said).toContain('Contribution of point 0 to class B: (−0.50, 1.00), the largest of 1.');
    expect(said).toContain('Sum for class B so far: (−0.50, 1.00).');
    expect(describePlane(input, { chain: true, chainUpTo: 'all' })).not.toContain('largest');
  });
});

describe('coordinate', () => {
  it('has two decimals, a true minus and no minus zero', () => {
    expect([coordinate(2.3), coordinate(-1), coordinate(-0), coordinate(-0.001)]).toEqual([
      '2.30',
      '−1.00',
      '0.00',
      '0.00',
    ]);
  });
});
