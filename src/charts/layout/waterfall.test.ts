import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../engine/data/defaultSet';
import { originOf } from '../../engine/origins/originOf';
import type { OriginRef } from '../../engine/origins/types';
import { problems } from '../../engine/properties/problems';
import { property } from '../../engine/properties/property';
import { trace } from '../../engine/trace';
import type { Trace } from '../../engine/trace';
import { bars, partsShown, placeBar, sumOfRest, waterfall, waterfallScale } from './waterfall';
import type { WaterfallInput } from './waterfall';

const width = 400;

/** A number of the trace as the panel hands it over. */
function inputOf(numbers: Trace, ref: OriginRef, order: 'loop' | 'size', most: number) {
  const { value, parts, count, penalty } = originOf(numbers, ref);
  const values = parts.map((part) => part.value);
  const input: WaterfallInput = {
    parts: values,
    shown: partsShown(values, order, most),
    divisor: count?.value ?? 1,
    added: penalty?.value ?? null,
  };
  return { value, input };
}

const cases = fc.record({
  params: problems,
  order: fc.constantFrom('loop' as const, 'size' as const),
  most: fc.integer({ min: 2, max: 8 }),
  pick: fc.nat(1000),
});

describe('a waterfall', () => {
  property(
    'adds up to the cell of dW, to the loss and to the score, in value and in pixels',
    cases,
    ({ params, order, most, pick }) => {
      const numbers = trace(params);
      const j = pick % numbers.C;
      for (const ref of [
        { quantity: 'dW', j, d: pick % numbers.D },
        { quantity: 'lossTotal' },
        { quantity: 'scores', i: pick % numbers.N, j },
      ] as const) {
        const { value, input } = inputOf(numbers, ref, order, most);
        const drawn = waterfall(input);
        if (!drawn) throw new Error('Nothing is drawn.');
        const all = [
          ...drawn.parts,
          ...(drawn.rest ? [drawn.rest] : []),
          ...(drawn.added ? [drawn.added] : []),
        ];
        const length = Math.max(1e-300, drawn.domain[1] - drawn.domain[0]);
        // Rounding grows with the largest part, and parts without a row of their own may cancel.
        const size = Math.max(length, ...input.parts.map((part) => Math.abs(part) / input.divisor));

        // Every bar starts where the one before it ends, and the last ends at the cell.
        all.forEach((bar, at) => expect(bar.from).toBe(at === 0 ? 0 : all[at - 1]!.to));
        const sum = all.reduce((total, { from, to }) => total + (to - from), 0);
        expect(Math.abs(sum - value) / size).toBeLessThan(1e-12);
        expect(Math.abs(drawn.result.to - value) / size).toBeLessThan(1e-12);

        const scale = waterfallScale(drawn.domain, width);
        const placed = all.map((bar) => placeBar(bar, scale));
        const signed = placed.reduce(
          (total, bar) => total + (bar.sign === 'minus' ? -bar.width : bar.width),
          0,
        );
        const rounding = (1e-12 * width * size) / length;
        expect(Math.abs(scale(0) + signed - scale(value))).toBeLessThan(1e-6 + rounding);
        for (const { x, width: wide } of placed) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x + wide).toBeLessThanOrEqual(width + 1e-9);
        }
      }
    },
    1000,
  );

  it('draws a mean’s parts divided by N and the penalty on top', () => {
    const drawn = waterfall({ parts: [4, -2, 6], shown: [0, 1, 2], divisor: 2, added: 1 });
    expect(drawn?.parts).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 1 },
      { from: 1, to: 4 },
    ]);
    expect(drawn).toMatchObject({ total: { from: 0, to: 4 }, added: { from: 4, to: 5 }, domain: [0, 5] });
  });

  it('adds up in one bar what has no row of its own', () => {
    const parts = [4, -2, 6, 1];
    expect(sumOfRest(parts, [2, 0])).toBe(-1);
    const drawn = waterfall({ parts, shown: [2, 0], divisor: 1, added: null });
    expect(drawn?.rest).toEqual({ from: 10, to: 9 });
    expect(drawn?.result.to).toBe(9);
  });

  it('draws nothing where a number is not finite', () => {
    expect(waterfall({ parts: [1, Infinity], shown: [0, 1], divisor: 1, added: null })).toBeNull();
    expect(waterfall({ parts: [1, NaN], shown: [0], divisor: 1, added: null })).toBeNull();
    expect(bars([1, -Infinity])).toBeNull();
  });

  it('stands at the left where everything is 0', () => {
    const drawn = waterfall({ parts: [0, 0], shown: [0, 1], divisor: 2, added: 0 });
    const scale = waterfallScale(drawn?.domain ?? [0, 0], width);
    expect(placeBar({ from: 0, to: 0 }, scale)).toEqual({ from: 0, to: 0, x: 0, width: 0, sign: 'zero' });
  });
});

describe('the rows of a waterfall', () => {
  const values = [0.1, -3, 2, 0, -2];

  it('are all parts as they come, or the largest first, where they fit', () => {
    expect(partsShown(values, 'loop', 5)).toEqual([0, 1, 2, 3, 4]);
    expect(partsShown(values, 'size', 5)).toEqual([1, 2, 4, 0, 3]);
  });

  it('leave one row for the others where they do not', () => {
    expect(partsShown(values, 'size', 3)).toEqual([1, 2]);
    expect(partsShown(values, 'loop', 4)).toEqual([0, 1, 2]);
  });

  it('are every example of dW in the default set', () => {
    const numbers = trace(defaultSet.params);
    const { input } = inputOf(numbers, { quantity: 'dW', j: 1, d: 0 }, 'loop', 14);
    expect(input.shown).toHaveLength(numbers.N);
  });
});

it('bars from 0 share one scale', () => {
  expect(bars([2, -1])).toEqual({
    parts: [
      { from: 0, to: 2 },
      { from: 0, to: -1 },
    ],
    domain: [-1, 2],
  });
  expect(bars([2, 3])?.domain).toEqual([0, 3]);
});
