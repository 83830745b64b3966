import fc from 'fast-check';
import { expect, it } from 'vitest';
import { softmaxLossNaive } from '../engine';
import { runRequest } from './runRequest';
import { labels, matrix, number } from './testing/arrays';
import question from './testing/question.py?raw';

const tolerance = 1e-12;

/** Data sets whose numbers of examples, features and classes all differ; scores reach into the hundreds. */
const dataSets = fc.sample(
  fc
    .record({
      N: fc.integer({ min: 2, max: 8 }),
      D: fc.integer({ min: 2, max: 8 }),
      C: fc.integer({ min: 2, max: 6 }),
    })
    .filter(({ N, D, C }) => N !== D && D !== C && N !== C)
    .chain(({ N, D, C }) => {
      const entry = fc.double({ min: -10, max: 10, noNaN: true });
      const grid = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
        fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        });
      const y = fc.array(fc.integer({ min: 0, max: C - 1 }), { minLength: N, maxLength: N });
      return fc.record({ W: grid(C, D), X: grid(D, N), y, reg: fc.double({ min: 0, max: 2, noNaN: true }) });
    }),
  { numRuns: 25, seed: 5 },
);

it('runs as it stands in the question, and agrees with the engine', async () => {
  const { problem, results } = await runRequest(
    {
      source: question,
      calls: dataSets.map(({ W, X, y, reg }) => ({
        name: 'softmax_loss_naive',
        args: [matrix(W), matrix(X), labels(y), number(reg)],
      })),
    },
    { milliseconds: 20_000 },
  );
  expect(problem).toBeNull();
  expect(results).toHaveLength(dataSets.length);
  results.forEach(({ value, problem: fault, argsAfter }, place) => {
    const { W, X, y, reg } = dataSets[place]!;
    const { loss, dW } = softmaxLossNaive(W, X, y, reg);
    expect(fault).toBeNull();
    expect(argsAfter[0]).toEqual(matrix(W));
    if (value?.kind !== 'tuple') throw new Error('It returns a pair.');
    const [ownLoss, ownGradient] = value.items;
    if (ownLoss?.kind !== 'float' || ownGradient?.kind !== 'array') throw new Error('A number and an array.');
    expect(Math.abs(ownLoss.value - loss)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(loss)));
    expect(ownGradient.dtype).toBe('float64');
    expect(ownGradient.shape).toEqual([W.length, W[0]!.length]);
    const expected = dW.flat();
    const scale = Math.max(1, ...expected.map(Math.abs));
    ownGradient.data.forEach((entry, at) =>
      expect(Math.abs(entry - expected[at]!)).toBeLessThanOrEqual(tolerance * scale),
    );
  });
}, 60_000);
