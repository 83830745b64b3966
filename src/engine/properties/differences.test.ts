import { describe, expect } from 'vitest';
import { slopeInEntry } from '../identities/centralDifference';
import { flattenParams } from '../flatten';
import { softmaxLossOnly } from '../softmaxLoss';
import { trace } from '../trace';
import { createWorkspace } from '../workspace';
import { problems } from './problems';
import { property } from './property';

/** A score may move by this much: small against 1, where the third derivative counts, and far above rounding. */
const SCORE_STEP = 1e-4;

describe('for any problem', () => {
  property('every entry of dW is the slope of the whole loss in its weight', problems, (params) => {
    const { N, D, C, W, X, y } = flattenParams(params);
    const space = createWorkspace(N, D, C);
    const { dW, loss } = trace(params);
    const lossAt = (weights: readonly number[]) =>
      softmaxLossOnly(Float64Array.from(weights), X, y, params, space);
    const largest = X.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    const step = SCORE_STEP / largest;
    const size = Math.max(1, loss) + W.reduce((sum, weight) => sum + Math.abs(weight), 0) * largest * N;
    const rounding = (4 * Number.EPSILON * size) / step;
    for (let at = 0; at < W.length; at += 1) {
      const slope = slopeInEntry(lossAt, Array.from(W), at, step);
      const tolerance = rounding + SCORE_STEP ** 2 * largest * N;
      if (!(Math.abs(dW[at]! - slope) <= tolerance)) expect.fail(`${dW[at]} is not ${slope} ± ${tolerance}`);
    }
  });
});
