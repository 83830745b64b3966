import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSet } from '../data/defaultSet';
import { EngineError } from '../errors';
import { extremeProblems, problems } from '../properties/problems';
import { property } from '../properties/property';
import { trace } from '../trace';
import type { Trace } from '../trace';
import { combine } from './combine';
import { hasNumber, originOf, quantityValue } from './originOf';
import { quantities } from './quantities';
import type { Origin, OriginIndices, OriginQuantity } from './types';

const names = Object.keys(quantities) as OriginQuantity[];

/** A problem, and four numbers from 0 to 1 that pick an example, two classes and a feature. */
const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);
const cases = fc.tuple(problems, fc.tuple(share, share, share, share));
const extremeCases = fc.tuple(extremeProblems, fc.tuple(share, share, share, share));

function placeIn({ N, C, D }: Trace, [i, j, k, d]: readonly [number, number, number, number]): OriginIndices {
  const pick = (one: number, count: number) => Math.floor(one * count);
  return { i: pick(i, N), j: pick(j, C), k: pick(k, C), d: pick(d, D) };
}

/** How large a rounding error of the sum may be: that of its largest terms. */
function sizeOf({ value, parts, penalty, count, operation }: Origin): number {
  const additive = operation === 'sum' || operation === 'mean' || operation === 'difference';
  const sum = additive ? parts.reduce((size, part) => size + Math.abs(part.value), 0) : 0;
  return Math.max(1e-300, Math.abs(value), sum / (count?.value ?? 1) + Math.abs(penalty?.value ?? 0));
}

describe('where a number comes from', () => {
  property(
    'its parts make it, whatever it is and under every convention',
    cases,
    ([params, picks]) => {
      const numbers = trace(params);
      const at = placeIn(numbers, picks);
      for (const quantity of names) {
        const origin = originOf(numbers, { quantity, ...at });
        const gap = Math.abs(combine(origin) - origin.value) / sizeOf(origin);
        // Beyond the range of a float64 there is nothing to compare.
        if (Number.isFinite(origin.value)) expect(gap, quantity).toBeLessThan(1e-12);
        for (const part of origin.parts) expect(part.value).toBe(quantityValue(numbers, part.ref));
      }
    },
    1000,
  );

  property(
    'the shares of a sum, a mean or a difference add up to it',
    cases,
    ([params, picks]) => {
      const numbers = trace(params);
      const at = placeIn(numbers, picks);
      for (const quantity of ['dW', 'lossTotal', 'scores', 'sum', 'dScores', 'loss'] as const) {
        const origin = originOf(numbers, { quantity, ...at });
        const sum = origin.parts.reduce((total, part) => total + (part.share ?? NaN), 0);
        const gap = Math.abs(sum + (origin.penalty?.share ?? 0) - origin.value);
        expect(gap / sizeOf(origin), quantity).toBeLessThan(1e-12);
      }
    },
    1000,
  );

  property(
    'its value is the trace’s own',
    cases,
    ([params, picks]) => {
      const numbers = trace(params);
      const at = placeIn(numbers, picks);
      const { i, j, k, d } = at;
      const example = numbers.examples[i]!;
      const expected: Partial<Record<OriginQuantity, number | undefined>> = {
        W: params.W[j]![d],
        X: example.x[d],
        y: params.y[i],
        N: params.X.length,
        D: example.x.length,
        C: params.W.length,
        reg: params.reg,
        scores: example.scores[j],
        shift: Math.max(...example.scores),
        shifted: example.shifted[j],
        exps: example.exps[j],
        sum: example.sum,
        probs: example.probs[j],
        loss: example.loss,
        indicator: example.indicator[j],
        dProbs: numbers.dProbs(i)[k],
        jacobian: numbers.jacobian(i)[k * numbers.C + j],
        dScores: example.dScores[j],
        contribution: example.contribution[j * numbers.D + d],
        regLoss: numbers.regLoss,
        dWReg: numbers.dWReg[j * numbers.D + d],
        lossTotal: numbers.loss,
        dW: numbers.dW[j * numbers.D + d],
      };
      for (const [quantity, value] of Object.entries(expected))
        expect(originOf(numbers, { quantity: quantity as OriginQuantity, ...at }).value, quantity).toBe(
          value,
        );
    },
    500,
  );

  property(
    'is told where scores leave the range of a float64 too',
    extremeCases,
    ([params, picks]) => {
      const numbers = trace(params);
      const at = placeIn(numbers, picks);
      for (const quantity of names) originOf(numbers, { quantity, ...at });
    },
    300,
  );

  it('has every example of a mean, in the order of the loop, and N and the penalty beside them', () => {
    const numbers = trace(defaultSet.params);
    const { operation, parts, count, penalty } = originOf(numbers, { quantity: 'dW', j: 1, d: 0 });
    expect(operation).toBe('mean');
    expect(parts.map(({ ref }) => ref.i)).toEqual(numbers.examples.map(({ i }) => i));
    expect(parts.every(({ ref }) => ref.quantity === 'contribution' && ref.j === 1 && ref.d === 0)).toBe(
      true,
    );
    expect(count).toMatchObject({ ref: { quantity: 'N' }, value: numbers.N });
    expect(penalty?.ref).toEqual({ quantity: 'dWReg', j: 1, d: 0 });
    const sum = { ...defaultSet.params, reduction: 'sum' as const };
    expect(originOf(trace(sum), { quantity: 'dW', j: 1, d: 0 })).toMatchObject({
      operation: 'sum',
      count: null,
    });
  });

  it('leads from every number back to what is given, and never round', () => {
    const numbers = trace(defaultSet.params);
    const depthOf = (quantity: OriginQuantity, at: OriginIndices, depth: number): number => {
      expect(depth).toBeLessThan(20);
      const { parts, penalty } = originOf(numbers, { quantity, ...at });
      // One part of each kind is enough.
      const kinds = new Map([...parts, ...(penalty ? [penalty] : [])].map(({ ref }) => [ref.quantity, ref]));
      const depths = [...kinds.values()].map((ref) => depthOf(ref.quantity, { ...at, ...ref }, depth + 1));
      return depths.length === 0 ? depth : Math.max(...depths);
    };
    for (const quantity of names) depthOf(quantity, { i: 3, j: 1, k: 2, d: 0 }, 0);
    expect(depthOf('dW', { i: 3, j: 1, k: 2, d: 0 }, 0)).toBeGreaterThan(7);
  });

  it('is refused where an index is missing or points past the end', () => {
    const numbers = trace(defaultSet.params);
    expect(() => originOf(numbers, { quantity: 'dW', j: 0 })).toThrow(EngineError);
    expect(() => originOf(numbers, { quantity: 'loss', i: numbers.N })).toThrow(/^i is/);
    expect(hasNumber(numbers, { quantity: 'dW', j: 0 })).toBe(false);
    expect(hasNumber(numbers, { quantity: 'loss', i: numbers.N })).toBe(false);
    expect(hasNumber(numbers, { quantity: 'loss', i: numbers.N - 1 })).toBe(true);
  });
});
