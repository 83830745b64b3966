import { describe, expect, it } from 'vitest';
import { dataSets } from './data/dataSets';
import { fixtureB } from './data/fixtureB';
import { descend, descentStep, runDescent, steppedWeights } from './descend';
import { trace } from './trace';
import type { Params } from './types';

const { params } = fixtureB;
const printed = (values: readonly number[]) => values.map((value) => value.toFixed(4));

/** Data that pull nothing, so that a step only multiplies W by 1 − η · reg. */
const penaltyAlone: Params = {
  ...params,
  W: [
    [1, 1],
    [1, 1],
    [1, 1],
  ],
  X: [[0, 0]],
  y: [0],
  reg: 10,
};

describe('descentStep', () => {
  it('moves the weights against the gradient', () => {
    const { W, loss, dW } = descentStep(params, 0.5);
    expect(loss).toBe(trace(params).loss);
    expect(Array.from(dW)).toEqual(Array.from(trace(params).dW));
    params.W.forEach((row, j) =>
      row.forEach((weight, d) => expect(W[j]![d]).toBe(weight - 0.5 * dW[j * 2 + d]!)),
    );
  });

  it('lowers the loss when it is small, on every data set', () => {
    for (const dataSet of dataSets) {
      const W = descentStep(dataSet.params, 1e-4).W;
      expect(trace({ ...dataSet.params, W }).loss).toBeLessThan(trace(dataSet.params).loss);
    }
  });

  it('adds a multiple of x to the label’s weights and takes one from the others', () => {
    const single = { ...params, reg: 0, X: [params.X[0]!], y: [1] };
    const [example] = trace(single).examples;
    const { W } = descentStep(single, 0.3);
    W.forEach((row, j) =>
      row.forEach((weight, d) => {
        const push = j === 1 ? 1 - example!.probs[1]! : -example!.probs[j]!;
        expect(weight - single.W[j]![d]!).toBeCloseTo(0.3 * push * single.X[0]![d]!, 12);
      }),
    );
  });

  it('refuses a learning rate that is not finite', () => {
    expect(() => descentStep(params, NaN)).toThrow('learningRate is NaN; expected a finite number.');
    expect(() => descentStep({ ...params, reg: NaN }, 1)).toThrow('reg is NaN');
  });
});

describe('descend', () => {
  it('has the losses of the batch of four to the printed digits', () => {
    const points = [...descend(params, { learningRate: 0.5, steps: 10 })];
    expect(printed(points.map(({ loss }) => loss))).toEqual([
      '0.7621',
      '0.6718',
      '0.6229',
      '0.5954',
      '0.5790',
      '0.5686',
      '0.5617',
      '0.5567',
      '0.5530',
      '0.5502',
      '0.5478',
    ]);
    expect(points.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(points[0]!.W).toBe(params.W);
    expect(points[1]!.W).toEqual(descentStep(params, 0.5).W);
  });

  it('says that it has taken its steps, with every loss', () => {
    const end = runDescent(params, { learningRate: 0.5, steps: 3 });
    expect(end).toMatchObject({ reason: 'steps-taken', message: 'All 3 steps asked for are taken.' });
    expect(printed(end.losses)).toEqual(['0.7621', '0.6718', '0.6229', '0.5954']);
    expect(trace({ ...params, W: end.W }).loss).toBe(end.losses[3]);
    expect(runDescent(params, { learningRate: 0.5, steps: 1 }).message).toBe(
      'The one step asked for is taken.',
    );
  });

  it('takes no step when none is asked for', () => {
    expect(runDescent(params, { learningRate: 0.5, steps: 0 })).toEqual({
      reason: 'steps-taken',
      message: 'All 0 steps asked for are taken.',
      losses: [trace(params).loss],
      W: params.W,
    });
  });

  it('goes on as long as it is asked where no number is given', () => {
    const points = descend(params, { learningRate: 0.1 });
    for (let step = 0; step < 50; step += 1)
      expect(points.next()).toMatchObject({ done: false, value: { step } });
  });

  it('leaves params alone', () => {
    const before = JSON.stringify(params);
    runDescent(params, { learningRate: 0.5, steps: 2 });
    expect(JSON.stringify(params)).toBe(before);
  });

  it('stops where the loss overflows, and says when and why', () => {
    // Each step multiplies the weights by 1 − 10 · 10 = −99, so the loss leaves float64 after some 77 steps.
    const end = runDescent(penaltyAlone, { learningRate: 10, steps: 1000 });
    expect(end.reason).toBe('loss-not-finite');
    expect(end.losses.every(Number.isFinite)).toBe(true);
    expect(end.losses.length).toBe(Math.ceil(Math.log(Number.MAX_VALUE / 30) / Math.log(99) / 2));
    expect(end.message).toBe(
      `After step ${end.losses.length} the loss is no longer a finite number: the steps are too large and each one overshoots by more.`,
    );
    expect(end.W[0]![0]! / (-99) ** (end.losses.length - 1)).toBeCloseTo(1, 10);
    expect(trace({ ...penaltyAlone, W: end.W }).loss).toBe(end.losses.at(-1));
  });

  it('stops where the weights themselves overflow', () => {
    const end = runDescent(
      {
        ...penaltyAlone,
        W: [
          [1, 1],
          [1, 1],
          [1, 0],
        ],
      },
      { learningRate: 1e308, steps: 5 },
    );
    expect(end.reason).toBe('loss-not-finite');
    expect(end.losses).toHaveLength(1);
    expect(end.losses[0]).toBeCloseTo(25 + Math.log(3), 12);
    expect(end.message).toMatch(/^After step 1 /);
  });

  it('says so where the loss is not finite to begin with', () => {
    const W = penaltyAlone.W.map((row) => row.map(() => 1e200));
    expect(runDescent({ ...penaltyAlone, W }, { learningRate: 1, steps: 5 })).toEqual({
      reason: 'loss-not-finite',
      message: 'The loss of the weights to start from is not a finite number.',
      losses: [],
      W,
    });
  });

  it.each([
    [{ learningRate: Infinity }, 'learningRate is Infinity; expected a finite number.'],
    [{ learningRate: 1, steps: -1 }, 'steps is -1; expected a whole number of at least 0.'],
    [{ learningRate: 1, steps: 1.5 }, 'steps is 1.5; expected a whole number of at least 0.'],
  ])('refuses %o', (options, message) => {
    expect(() => descend(params, options).next()).toThrow(message);
  });

  it('refuses params that are none, also those that only the start shows', () => {
    const options = { learningRate: 1, steps: 1 };
    expect(() =>
      runDescent(
        {
          ...params,
          W: [
            [1, NaN],
            [0, 1],
            [0, 0],
          ],
        },
        options,
      ),
    ).toThrow('W[0][1] is NaN');
  });
});

describe('steppedWeights', () => {
  it('is where descentStep leads, from a trace that is there already', () => {
    expect(steppedWeights(trace(params), 0.5)).toEqual(descentStep(params, 0.5).W);
    expect(() => steppedWeights(trace(params), Infinity)).toThrow(/^learningRate is Infinity/);
  });
});
