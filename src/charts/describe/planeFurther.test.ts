import { describe, expect, it } from 'vitest';
import { steppedWeights } from '../../engine/descend';
import { trace } from '../../engine/trace';
import type { Params } from '../../engine/types';
import { isolines } from '../layout/isolines';
import { describeInFull } from './planeFurther';

const params: Params = {
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
};
const input = { trace: trace(params), cursor: { i: 0, j: 1 }, axes: [0, 1] } as const;
const chain = { chain: true, chainUpTo: 'all', sum: 'all', scaleBar: true } as const;

describe('what else a plane shows, in words', () => {
  it('says where arrows begin, and their one scale', () => {
    expect(describeInFull(input, chain)).toContain('All arrows are drawn to one scale, that of the axes.');
    expect(describeInFull(input, { ...chain, at: 'weights' })).toContain(
      'Each contribution is drawn from the weights of class B, where they act.',
    );
  });

  it('says by how much contributions are shortened', () => {
    const many = trace({
      ...params,
      X: Array.from({ length: 200 }, () => [2, 1]),
      y: Array.from({ length: 200 }, () => 1),
    });
    // Two hundred arrows of half the length of their point stand on a picture 1.5 times as wide as the point.
    expect(describeInFull({ ...input, trace: many }, chain)).toContain(
      'Contributions are drawn at 1/200 of their length.',
    );
  });

  it('says sum and gradient without the chosen example', () => {
    // What is left is 0.5 (3, 0.5), of one example.
    expect(describeInFull(input, { ...chain, without: true })).toContain(
      'Without point 0: sum (1.50, 0.25), row B of dW (1.50, 0.25).',
    );
  });

  it('says where a step leads', () => {
    // Row B of dW is (0.5, 0.625).
    expect(describeInFull(input, { step: 2, stepped: steppedWeights })).toContain(
      'One step at rate 2 moves the weights of class B by (−1.00, −1.25) to (−1.00, −1.25).',
    );
  });

  it('says which lines of equal probability there are, and the probability at the point', () => {
    expect(describeInFull(input, { isolines })).toContain(
      'Lines where the probability of class B is 0.1, 0.25, 0.5, 0.75 and 0.9; at point 0 it is 0.50.',
    );
  });

  it('says that no arrow has a length where there is none', () => {
    const still = trace({ ...params, X: [[0, 0]], y: [0] });
    expect(describeInFull({ ...input, trace: still }, { chain: true, chainUpTo: 'all' })).toContain(
      'none of 1 has a length.',
    );
  });
});
