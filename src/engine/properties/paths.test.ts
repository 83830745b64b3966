import { describe, expect } from 'vitest';
import { expectAgreement, naiveUnder, scoreScale } from '../fixtures/agreement';
import { flattenParams } from '../flatten';
import { softmaxLoss, softmaxLossOfParams, softmaxLossOnly } from '../softmaxLoss';
import { trace } from '../trace';
import { createWorkspace } from '../workspace';
import { extremeProblems, problems } from './problems';
import { property } from './property';

describe('for any problem', () => {
  property('the question’s function, the fast one and the trace agree', problems, (params) => {
    const traced = trace(params);
    const naive = naiveUnder(params);
    const fast = softmaxLossOfParams(params);
    const scale = scoreScale(traced.examples.map(({ scores }) => scores));
    expectAgreement([fast.loss], [naive.loss], scale, 'loss, fast');
    expectAgreement(fast.dW.flat(), naive.dW.flat(), scale, 'dW, fast');
    expectAgreement([traced.loss], [naive.loss], scale, 'loss, trace');
    expectAgreement(traced.dW, naive.dW.flat(), scale, 'dW, trace');
  });

  property('the loss alone is the loss', problems, (params) => {
    const { N, D, C, W, X, y } = flattenParams(params);
    const space = createWorkspace(N, D, C);
    expect(softmaxLossOnly(W, X, y, params, space)).toBe(softmaxLoss(W, X, y, params, space).loss);
  });

  property('everything stays finite for scores up to 1e300', extremeProblems, (params) => {
    const traced = trace(params);
    const fast = softmaxLossOfParams(params);
    const numbers = [traced.loss, ...traced.dW, fast.loss, ...fast.dW.flat()];
    for (const { scores, shifted, probs, dScores, loss } of traced.examples) {
      numbers.push(...scores, ...shifted, ...probs, ...dScores, loss);
    }
    if (!numbers.every(Number.isFinite)) expect.fail(numbers.join(', '));
    expectAgreement(fast.dW.flat(), traced.dW, 1, 'dW');
    expect(Math.abs(fast.loss - traced.loss)).toBeLessThanOrEqual(1e-12 * Math.max(1, traced.loss));
  });
});
