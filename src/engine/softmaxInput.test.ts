import { describe, expect, it } from 'vitest';
import { softmaxLoss, softmaxLossOnly } from './softmaxLoss';
import { createWorkspace } from './workspace';

describe('what softmaxLoss refuses', () => {
  const W = new Float64Array(6);
  const X = new Float64Array(8);
  const y = [0, 1, 2, 0];
  const call = (args: { W?: unknown; X?: unknown; y?: unknown; options?: unknown }) => () =>
    softmaxLoss(
      (args.W ?? W) as Float64Array,
      (args.X ?? X) as Float64Array,
      (args.y ?? y) as number[],
      (args.options ?? { reg: 0 }) as { reg: number },
      createWorkspace(4, 2, 3),
    );

  it.each([
    [
      'W of another length',
      { W: new Float64Array(5) },
      'W is an array of 5 entries; expected 6 numbers, C x D = 3 x 2.',
    ],
    [
      'X of another length',
      { X: new Float64Array(9) },
      'X is an array of 9 entries; expected 8 numbers, N x D = 4 x 2.',
    ],
    ['W as plain numbers', { W: [0, 0, 0, 0, 0, 0] }, 'W is an array of 6 entries; expected a Float64Array.'],
    [
      'W in single precision',
      { W: new Float32Array(6) },
      'W is an array of 6 entries; expected a Float64Array.',
    ],
    [
      'X as plain numbers',
      { X: [1] },
      'X is an array of 1 entry; expected a Float64Array or a Float32Array.',
    ],
    [
      'a label short',
      { y: [0, 1, 2] },
      'y is an array of 3 entries; expected 4 numbers, a label for each example.',
    ],
    ['a label too large', { y: [0, 1, 3, 0] }, 'y[2] is 3; expected a whole number from 0 to 2.'],
    ['a negative label', { y: [0, -1, 2, 0] }, 'y[1] is -1; expected a whole number from 0 to 2.'],
    ['a label between', { y: [0, 1, 2, 0.5] }, 'y[3] is 0.5; expected a whole number from 0 to 2.'],
    ['a label that is no number', { y: [NaN, 1, 2, 0] }, 'y[0] is NaN; expected a whole number from 0 to 2.'],
    ['a negative reg', { options: { reg: -1 } }, 'reg is -1; expected a finite number of at least 0.'],
    [
      'an infinite reg',
      { options: { reg: Infinity } },
      'reg is Infinity; expected a finite number of at least 0.',
    ],
    [
      'another reduction',
      { options: { reg: 0, reduction: 'max' } },
      'reduction is "max"; expected "mean" or "sum".',
    ],
    [
      'another regulariser',
      { options: { reg: 0, regulariser: 'l1' } },
      'regulariser is "l1"; expected "half" or "whole".',
    ],
  ])('%s', (_, args, message) => {
    expect(call(args)).toThrow(message);
  });

  it.each([NaN, Infinity, -Infinity])('%d among the weights or the examples', (bad) => {
    for (const alone of [false, true]) {
      for (let at = 0; at < 6; at += 1) {
        const weights = W.slice();
        weights[at] = bad;
        const run = alone ? softmaxLossOnly : softmaxLoss;
        expect(() => run(weights, X, y, { reg: 0 }, createWorkspace(4, 2, 3))).toThrow(
          `W[${at}] is ${bad}; expected a finite number.`,
        );
      }
      for (const weight of [-1, 0, 1]) {
        const examples = X.slice();
        examples[5] = bad;
        const run = alone ? softmaxLossOnly : softmaxLoss;
        const weights = new Float64Array([weight, weight, 0.5 * weight, 2 * weight, 3 * weight, weight]);
        expect(() => run(weights, examples, y, { reg: 0 }, createWorkspace(4, 2, 3))).toThrow(
          `X[5] is ${bad}; expected a finite number.`,
        );
      }
    }
  });

  it('an example that is not finite under a single class', () => {
    expect(() =>
      softmaxLoss(new Float64Array(2), Float64Array.of(0, NaN), [0], { reg: 0 }, createWorkspace(1, 2, 1)),
    ).toThrow('X[1] is NaN; expected a finite number.');
  });
});
