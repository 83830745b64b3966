import { describe, expect, it } from 'vitest';
import { trace } from '../../engine/trace';
import { coordinate } from '../coordinate';
import { describePlane } from './plane';
import { describeInFull } from './planeFurther';

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

  it('says the sum of what has been added, where that is told', () => {
    const run = { chain: true, chainUpTo: 'i', sum: true } as const;
    const said = (added: number) => describePlane(input, { ...run, added });
    expect(said(0)).toContain('none of 0 has a length. Sum for class B: nothing is added yet.');
    expect(said(2)).toContain('Sum for class B up to point 1: (1.00, 1.25).');
  });

  it('says the contribution, whether it is the largest, and the sum', () => {
    const said = describePlane(input, { chain: true, chainUpTo: 'i', sum: true });
    expect(said).toContain('Contribution of point 0 to class B: (−0.50, 1.00), the largest of 1.');
    expect(said).toContain('Sum for class B up to point 0: (−0.50, 1.00).');
    // The other arrow is 0.5 (3, 0.5), of length 1.52 beside 1.12.
    expect(describePlane(input, { chain: true, chainUpTo: 'all' })).toContain(
      'Contribution of point 0 to class B: (−0.50, 1.00). The largest of 2 is that of point 1, with 58 % of all lengths.',
    );
  });

  it('says the whole sum, its mean, and both parts of the gradient', () => {
    const said = describeInFull(input, {
      chain: true,
      chainUpTo: 'all',
      sum: 'all',
      gradient: true,
      weights: true,
    });
    // Contributions to class B: −0.5 (1, −2) and 0.5 (3, 0.5).
    expect(said).toContain('Sum for class B over all 2: (1.00, 1.25).');
    expect(said).toContain('Their mean, 1/2 of the sum: (0.50, 0.63).');
    expect(said).toContain('The penalty’s part: (0.00, 0.00). Row B of dW: (0.50, 0.63).');
    expect(said).toContain('Weights of class B: (0.00, 0.00), bias 0.00.');
  });

  it('says the error and the one contribution that it makes', () => {
    const said = describeInFull(input, { chain: 'own', error: true });
    expect(said).toContain('Error of point 0 for class B: −0.50; 0.50 of the way to the point is marked.');
    expect(said).toContain('Contribution of point 0 to class B: (−0.50, 1.00).');
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
