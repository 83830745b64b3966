import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoefficientLoss } from './coefficientLoss';
import { dataSets } from './data/dataSets';
import { fixtureB } from './data/fixtureB';
import { twoClasses } from './data/twoClasses';
import { hingeLoss } from './hingeLoss';
import { logisticLoss, logisticWeights } from './logisticLoss';
import { softmaxCoefficients } from './softmaxCoefficients';
import { squaredErrorLoss } from './squaredErrorLoss';
import { trace } from './trace';
import type { Conventions, Params, Reduction, Regulariser } from './types';

const asLogistic = (params: Params): Params => ({ ...params, W: logisticWeights(params.W) });
const ofTwoClasses = (params: Params): Params => ({
  ...params,
  W: params.W.length >= 2 ? params.W.slice(0, 2) : [...params.W, ...params.W],
  y: params.y.map((label) => label % 2),
});

const losses: [string, (params: Params) => CoefficientLoss, (params: Params) => Params][] = [
  ['softmax', softmaxCoefficients, (params) => params],
  ['hinge', hingeLoss, (params) => params],
  ['squared error', squaredErrorLoss, (params) => params],
  ['logistic', logisticLoss, (params) => asLogistic(ofTwoClasses(params))],
];

const conventions: Omit<Conventions, 'bias'>[] = (['mean', 'sum'] as Reduction[]).flatMap((reduction) =>
  (['half', 'whole'] as Regulariser[]).map((regulariser) => ({ reduction, regulariser })),
);

/** coefficients · Xᵀ / N + the penalty's slope, written out with indices. */
function fromCoefficients({ coefficients }: CoefficientLoss, params: Params): number[][] {
  const { W, X, reg } = params;
  const slope = params.regulariser === 'half' ? reg : 2 * reg;
  const divisor = params.reduction === 'mean' ? X.length : 1;
  const feature = (i: number, d: number) => (d < X[i]!.length ? X[i]![d]! : 1);
  return W.map((row, j) =>
    row.map((w, d) => {
      let total = 0;
      for (let i = 0; i < X.length; i += 1) total += coefficients[j]![i]! * feature(i, d);
      return total / divisor + slope * w;
    }),
  );
}

function expectClose(
  actual: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
  digits = 12,
) {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  actual.forEach((row, j) => row.forEach((entry, d) => expect(entry).toBeCloseTo(expected[j]![d]!, digits)));
}

describe.each(losses)('%s', (_name, lossOf, adapt) => {
  it.each(conventions)('has dW = coefficients · Xᵀ / N + penalty under %o', (convention) => {
    for (const { params } of dataSets) {
      const problem = adapt({ ...params, ...convention, reg: 0.3 });
      const result = lossOf(problem);
      expectClose(result.dW, fromCoefficients(result, problem));
      expect(result.coefficients).toHaveLength(problem.W.length);
      expect(result.coefficients[0]).toHaveLength(problem.X.length);
    }
  });

  it.each(conventions)('has the gradient that differences of its loss show under %o', (convention) => {
    const h = 1e-5;
    for (const { params } of dataSets) {
      // Round numbers put the hinge exactly on its kinks, where no derivative exists; this moves off them.
      const W = params.W.map((row, j) => row.map((w, d) => w + 0.0317 * (j + 1) * Math.sqrt(d + 2)));
      const problem = adapt({ ...params, ...convention, W, reg: 0.3 });
      const lossAt = (j: number, d: number, by: number) =>
        lossOf({
          ...problem,
          W: problem.W.map((row, c) => row.map((w, at) => (c === j && at === d ? w + by : w))),
        }).loss;
      const numerical = problem.W.map((row, j) =>
        row.map((_, d) => (lossAt(j, d, h) - lossAt(j, d, -h)) / (2 * h)),
      );
      const { dW } = lossOf(problem);
      const largest = Math.max(1, ...dW.flat().map(Math.abs));
      dW.forEach((row, j) =>
        row.forEach((entry, d) => expect(Math.abs(entry - numerical[j]![d]!) / largest).toBeLessThan(1e-7)),
      );
    }
  });

  it('adds its examples up, reduces and adds the penalty', () => {
    const { params } = fixtureB;
    const problem = adapt(params);
    const { losses: each, loss } = lossOf(problem);
    const total = each.reduce((sum, one) => sum + one);
    const squares = problem.W.flat().reduce((sum, w) => sum + w * w, 0);
    expect(each).toHaveLength(4);
    expect(loss).toBeCloseTo(total / 4 + 0.05 * squares, 12);
    expect(lossOf({ ...problem, reduction: 'sum' }).loss).toBeCloseTo(total + 0.05 * squares, 12);
    expect(lossOf({ ...problem, regulariser: 'whole' }).loss).toBeCloseTo(total / 4 + 0.1 * squares, 12);
  });

  it('refuses what is no problem', () => {
    const problem = adapt(fixtureB.params);
    expect(() => lossOf({ ...problem, X: [] })).toThrow(
      'X is an array of 0 entries; expected at least 1 row.',
    );
    expect(() => lossOf({ ...problem, reg: -1 })).toThrow(
      'reg is -1; expected a finite number of at least 0.',
    );
    expect(() => lossOf({ ...problem, y: [0, 1, 1, 7] })).toThrow(
      /^y\[3\] is 7; expected a whole number from 0 to/,
    );
  });
});

describe('softmax among its relatives', () => {
  it('is the trace in the common shape', () => {
    for (const { params } of dataSets) {
      const { loss, dW, coefficients, losses: each } = softmaxCoefficients(params);
      const record = trace(params);
      expect(loss).toBeCloseTo(record.loss, 12);
      expectClose(
        dW,
        params.W.map((row, j) => row.map((_, d) => record.dW[j * record.D + d]!)),
      );
      record.examples.forEach((example, i) => {
        expect(coefficients.map((row) => row[i])).toEqual(Array.from(example.dScores));
        expect(each[i]).toBe(example.loss);
      });
    }
  });
});

describe('logistic and softmax for two classes', () => {
  it('have the same losses, and softmax two opposite copies of the coefficients', () => {
    const number = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(number, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
        (W) => {
          const params = { ...twoClasses.params, W, reg: 0 };
          const softmax = softmaxCoefficients(params);
          const logistic = logisticLoss(asLogistic(params));
          const scale = Math.max(1, ...W.flat().map(Math.abs));
          softmax.losses.forEach((loss, i) => {
            expect(Math.abs(loss - logistic.losses[i]!)).toBeLessThan(1e-12 * scale);
            expect(Math.abs(softmax.coefficients[1]![i]! - logistic.coefficients[0]![i]!)).toBeLessThan(
              1e-12 * scale,
            );
            expect(Math.abs(softmax.coefficients[0]![i]! + logistic.coefficients[0]![i]!)).toBeLessThan(
              1e-12 * scale,
            );
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
