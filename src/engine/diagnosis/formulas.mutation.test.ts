import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../fixtures/evaluateFormula';
import type { FormulaValue } from '../fixtures/evaluateFormula';
import { randomProblem } from '../fixtures/randomProblem';
import { trace } from '../trace';
import type { Trace } from '../trace';
import type { Params } from '../types';
import { explanations } from './explanations';
import type { Explanation } from './explanations';

/** C x N from an entry for every example and class. */
function classesByExamples({ N, C }: Trace, entry: (i: number, j: number) => number): number[][] {
  return Array.from({ length: C }, (_, j) => Array.from({ length: N }, (_one, i) => entry(i, j)));
}

/** The symbols that a note defines, worked out from its words. */
function symbolsOf(note: string, record: Trace): Record<string, FormulaValue> {
  const { examples, N, C, params } = record;
  const matrix = (entry: (i: number, j: number) => number) => classesByExamples(record, entry);
  const exp = (i: number, j: number) => Math.exp(examples[i]!.scores[j]!);
  const label = (i: number) => params.y[i]!;
  const p = (i: number, j: number) => examples[i]!.probs[j]!;
  const t = (i: number, j: number) => Number(j === label(i));
  const J = (i: number, k: number, j: number) => p(i, k) * (Number(k === j) - p(i, j));
  const sumOver = (count: number, term: (at: number) => number) =>
    Array.from({ length: count }, (_, at) => term(at)).reduce((sum, value) => sum + value, 0);
  switch (note) {
    case '':
      return {};
    case 'Q is 1 at every class that occurs in y':
      return { Q: matrix((_i, j) => Number(params.y.includes(j))) };
    case 'S is exp(F) over its sums along the examples':
      return { S: matrix((i, j) => exp(i, j) / sumOver(N, (n) => exp(n, j))) };
    case 'S is exp(F) over the sum of all its entries':
      return { S: matrix((i, j) => exp(i, j) / sumOver(N, (n) => sumOver(C, (k) => exp(n, k)))) };
    case 'E has p_y − 1 in every row':
      return { E: matrix((i) => p(i, label(i)) - 1) };
    case 'Z is 1 at the last example and 0 elsewhere':
      return { Z: matrix((i) => Number(i === N - 1)) };
    case 'Y′ has its 1 at (y + 1) mod C':
      return { 'Y′': matrix((i, j) => Number(j === (label(i) + 1) % C)) };
    case 'Y′ has its 1 at (y − 1) mod C':
      return { 'Y′': matrix((i, j) => Number(j === (label(i) + C - 1) % C)) };
    case 'M holds 2 J (p − t) of each example':
      return { M: matrix((i, j) => 2 * sumOver(C, (k) => J(i, j, k) * (p(i, k) - t(i, k)))) };
    default:
      throw new Error(`${note} defines nothing that is known`);
  }
}

/** Evaluates `formula, where note` on a problem; 0 stands for the zero matrix. */
function evaluate(text: string, record: Trace, shape: readonly [number, number]): number[] {
  const [formula = '', note = ''] = text.split(', where ');
  const { params, N } = record;
  const value = evaluateFormula(formula, {
    P: classesByExamples(record, (i, j) => record.examples[i]!.probs[j]!),
    Y: classesByExamples(record, (i, j) => Number(j === params.y[i])),
    X: record.examples[0]!.x.reduce<number[][]>(
      (rows, _, d) => [...rows, record.examples.map(({ x }) => x[d]!)],
      [],
    ),
    W: params.W,
    reg: params.reg,
    N,
    ...symbolsOf(note, record),
  });
  if (typeof value === 'number') {
    expect(value).toBe(0);
    return new Array<number>(shape[0] * shape[1]).fill(0);
  }
  expect([value.length, value[0]!.length]).toEqual(shape);
  return value.flat();
}

function expectClose(actual: readonly number[], expected: ArrayLike<number>, what: string): void {
  Array.from(expected).forEach((value, at) => {
    const gap = Math.abs(actual[at]! - value);
    if (!(gap <= 1e-12)) expect.fail(`${what}: ${actual[at]} is not ${value}`);
  });
}

/** Flat D x C from flat C x D. */
const turn = (flat: ArrayLike<number>, C: number, D: number) =>
  Array.from({ length: C * D }, (_, at) => flat[(at % C) * D + Math.floor(at / C)]!);

function expectTrue(record: Trace, explanation: Explanation, transposed: boolean): void {
  const { C, D, dW } = record;
  const { evidence } = explanation.finding(0);
  const what = explanation.mistakes.join(' + ');
  const gradient = explanation.gradient();
  expectClose(evaluate(evidence.gradient, record, transposed ? [D, C] : [C, D]), gradient, what);

  const prefix = 'Gᵀ − dW = ';
  expect(evidence.difference.startsWith(prefix)).toBe(transposed);
  const difference = evidence.difference.slice(transposed ? prefix.length : 0);
  const upright = transposed ? turn(gradient, D, C) : Array.from(gradient);
  const expected = upright.map((entry, at) => entry - dW[at]!);
  expectClose(evaluate(difference, record, [C, D]), expected, what);
}

const conventions = (['mean', 'sum'] as const).flatMap((reduction) =>
  (['half', 'whole'] as const).map((regulariser) => ({ reduction, regulariser })),
);

describe('what the evidence says of a gradient is true of it', () => {
  const problemUnder = (convention: Partial<Params>): Params => ({
    ...randomProblem({ N: 5, D: 4, C: 3, seed: 11, reg: 0.3, bias: true, ...convention }),
    y: [0, 2, 2, 0, 2],
  });

  it.each(conventions)('for every mistake and every two, $reduction, $regulariser', (convention) => {
    const record = trace(problemUnder(convention));
    for (const transposed of [false, true]) {
      const all = explanations(record, transposed);
      expect(all.length).toBeGreaterThan(200);
      for (const explanation of all) expectTrue(record, explanation, transposed);
    }
  });

  it('leaves out what would only multiply a data part of 0', () => {
    const all = explanations(trace(problemUnder({})), false).map(({ mistakes }) => mistakes);
    const empty = all.filter((mistakes) => mistakes.includes('no-data-part'));
    expect(empty).toEqual([
      ['no-data-part'],
      ['no-data-part', 'missing-penalty'],
      ['no-data-part', 'penalty-doubled'],
      ['no-data-part', 'penalty-halved'],
      ['no-data-part', 'penalty-averaged'],
    ]);
  });

  it('stays finite where scores are large', () => {
    const params = problemUnder({});
    const record = trace({ ...params, X: params.X.map((x) => x.map((feature) => feature * 1000)) });
    for (const { gradient } of explanations(record, false))
      expect(gradient().every(Number.isFinite)).toBe(true);
  });
});
