import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { gradingCases } from './cases';
import { judgeLoss } from './judgeLoss';
import { lossExplanations } from './losses';
import { gradingTasks } from './tasks';

const plain = gradingCases(gradingTasks.question)
  .filter(({ id }) => ['ordinary', 'other-sizes', 'small'].includes(id))
  .map(({ params }) => params);

const judgeValues = (valueAt: (at: number) => number) =>
  judgeLoss(plain.map((params, at) => ({ params, loss: valueAt(at) })));

describe('losses', () => {
  const all = plain.map(lossExplanations);
  const single = all[0]!.flatMap(({ mistakes, formula }, at) =>
    mistakes.length === 1 ? [{ mistake: mistakes[0]!, formula, at }] : [],
  );

  it('that are right are found right', () => {
    const { mistakes, match } = judgeValues((at) => trace(plain[at]!).loss);
    expect(mistakes).toEqual([]);
    expect(match!.formula).toBe('Σ L_i / N + ½ reg ΣW²');
  });

  it.each(single)('with one mistake are named: $mistake, $formula', ({ mistake, at }) => {
    const { mistakes, match } = judgeValues((one) => all[one]![at]!.value);
    // A number that is small enough changes nothing that counts.
    if (mistake === 'loss-epsilon' && mistakes?.length === 0) return;
    expect(mistakes).toEqual([mistake]);
    expect(match!.error).toBe(0);
  });

  it('differ from mistake to mistake on the inputs chosen', () => {
    const values = all[0]!
      .filter(({ mistakes }) => mistakes.length < 2 && !mistakes.includes('loss-epsilon'))
      .map(({ value }) => value);
    const sorted = [...values].sort((a, b) => a - b);
    for (let at = 1; at < sorted.length; at += 1) expect(sorted[at]! - sorted[at - 1]!).toBeGreaterThan(1e-4);
  });

  it('with two mistakes are named with both', () => {
    const at = all[0]!.findIndex(({ mistakes }) => mistakes.join() === 'not-averaged,missing-penalty');
    expect(judgeValues((one) => all[one]![at]!.value).mistakes).toEqual(['not-averaged', 'missing-penalty']);
  });

  it('that nothing explains on all inputs are left without a name', () => {
    expect(judgeValues((at) => trace(plain[at]!).loss * 1.01)).toEqual({ mistakes: null, match: null });
    // Right on one of the inputs alone.
    const loss = trace(plain[0]!).loss;
    expect(judgeValues(() => loss).mistakes).toBeNull();
    expect(judgeValues(() => NaN).mistakes).toBeNull();
  });
});

it('loss explanations of the question’s penalty agree with formulas written out by hand', () => {
  const [params] = plain;
  const { examples, N } = trace(params!);
  const squares = params!.W.flat().reduce((sum, w) => sum + w * w, 0);
  const byFormula = (formula: string) =>
    lossExplanations(params!).find((explanation) => explanation.formula === formula)!.value;
  const logs = examples.map(({ probs, y }) => Math.log(probs[y]!));
  const total = logs.reduce((sum, log) => sum + log, 0);
  expect(byFormula('Σ L_i + ½ reg ΣW²')).toBeCloseTo(-total + 0.5 * params!.reg * squares, 12);
  expect(byFormula('Σ L_i / N')).toBeCloseTo(-total / N, 12);
  expect(byFormula('Σ L_i / N + reg ΣW²')).toBeCloseTo(-total / N + params!.reg * squares, 12);
  expect(byFormula('Σ L_i / ln 10 / N')).toBeCloseTo(-total / N / Math.log(10), 12);
});
