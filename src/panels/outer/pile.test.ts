import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { isPiled, largestInPile, pileCell, pilesOf, sumInPile } from './pile';

const traces = dataSets.map(({ params }) => trace(params));
const cells = ({ C, D }: { readonly C: number; readonly D: number }) =>
  Array.from({ length: C * D }, (_, at) => [Math.floor(at / D), at % D, at] as const);

describe('the pile', () => {
  it('grows by each example’s product, from the first to the whole sum', () => {
    for (const traced of traces) {
      const { N, examples, dWSum } = traced;
      for (const [j, d, at] of cells(traced)) {
        let sum = 0;
        for (let i = 0; i < N; i += 1) {
          const { value, part } = pileCell(traced, 'sum', i, j, d);
          expect(part).toBe(examples[i]?.contribution[at]);
          sum += part ?? NaN;
          expect(value).toBe(sum);
        }
        expect(sum).toBe(dWSum[at]);
      }
    }
  });

  it('divided by N and with the penalty added is dW', () => {
    for (const traced of traces) {
      for (const [j, d, at] of cells(traced)) {
        const last = traced.N - 1;
        const mean = pileCell(traced, 'mean', last, j, d);
        const gradient = pileCell(traced, 'gradient', last, j, d);
        const divisor = traced.params.reduction === 'mean' ? traced.N : 1;
        expect(mean).toEqual({ value: (traced.dWSum[at] ?? NaN) / divisor, part: traced.dWSum[at] });
        expect(gradient.value).toBe(traced.dW[at]);
        expect(mean.value + (gradient.part ?? NaN)).toBe(traced.dW[at]);
      }
    }
  });

  it('adds up to 0 over the classes until the penalty comes in', () => {
    for (const traced of traces) {
      for (let d = 0; d < traced.D; d += 1) {
        for (const pile of ['product', 'sum', 'mean'] as const) {
          const size = Math.max(1, largestInPile(traced, pile, 0));
          expect(Math.abs(sumInPile(traced, pile, 0, d)) / size).toBeLessThan(1e-12);
        }
        const slopes = Array.from({ length: traced.C }, (_, j) => traced.dWReg[j * traced.D + d] ?? NaN);
        const sum = slopes.reduce((total, slope) => total + slope, 0);
        expect(sumInPile(traced, 'gradient', 0, d)).toBeCloseTo(sum, 9);
      }
    }
  });

  it('is drawn against one scale while it grows', () => {
    for (const traced of traces) {
      const scale = largestInPile(traced, 'sum', 0);
      for (let i = 0; i < traced.N; i += 1) {
        expect(largestInPile(traced, 'sum', i)).toBe(scale);
        for (const [j, d] of cells(traced))
          expect(Math.abs(pileCell(traced, 'sum', i, j, d).value)).toBeLessThanOrEqual(scale);
      }
    }
  });

  it('has no mean where the loss is a sum', () => {
    const [first] = dataSets;
    if (!first) throw new Error('There are data sets.');
    expect(pilesOf({ params: { ...first.params, reduction: 'sum' } })).toEqual([
      'product',
      'sum',
      'gradient',
    ]);
    expect(pilesOf({ params: { ...first.params, reduction: 'mean' } })).toContain('mean');
  });

  it('holds one example, those up to it, or all', () => {
    const held = (pile: 'product' | 'sum' | 'gradient') => [0, 1, 2].filter((n) => isPiled(pile, n, 1));
    expect([held('product'), held('sum'), held('gradient')]).toEqual([[1], [0, 1], [0, 1, 2]]);
  });
});
