import { describe, expect, it } from 'vitest';
import { accuracy } from '../accuracy';
import { runDescent } from '../descend';
import { trace } from '../trace';
import type { Params } from '../types';
import { blobs } from './blobs';
import { rings } from './rings';

describe('what a linear model can learn', () => {
  const fitted = (problem: Params) => {
    const { W } = runDescent({ ...problem, reg: 0 }, { learningRate: 0.5, steps: 400 });
    return accuracy({ ...problem, W });
  };

  it.each([1, 2, 3])('blobs: nearly everything, seed %i', (seed) => {
    const { params: cloud } = blobs({ N: 60, C: 4, spread: 0.6, seed });
    expect(accuracy(cloud)).toBeLessThan(0.8);
    expect(fitted(cloud)).toBeGreaterThan(0.95);
  });

  it('rings: little more than guessing, however long it descends', () => {
    expect(fitted(rings.params)).toBeLessThan(0.7);
    const { dW } = trace({
      ...rings.params,
      reg: 0,
      W: runDescent({ ...rings.params, reg: 0 }, { learningRate: 0.5, steps: 2000 }).W,
    });
    // It has arrived: there is nothing left to descend.
    expect(Math.max(...dW.map(Math.abs))).toBeLessThan(1e-6);
  });
});
