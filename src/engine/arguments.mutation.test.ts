import { describe, expect, it } from 'vitest';
import { randomProblem } from './fixtures/randomProblem';
import { gradientCheck } from './gradientCheck';
import type { Entry } from './gradientCheckTypes';
import { logisticLoss, logisticWeights } from './logisticLoss';

const params = randomProblem({ N: 3, D: 2, C: 2, seed: 1 });

/** Programs read `argument` where people read the message. */
describe('the argument at fault', () => {
  it.each<[string, string, () => unknown]>([
    ['W', 'two rows', () => logisticLoss(params)],
    ['W', 'no rows', () => logisticLoss({ ...params, W: [] })],
    ['W', 'one row', () => logisticWeights([[1, 2]])],
    ['W', 'no matrix', () => logisticWeights([])],
    ['entries', 'a class that is not there', () => gradientCheck(params, { entries: { j: 2, d: 0 } })],
    ['entries', 'a feature that is not there', () => gradientCheck(params, { entries: { j: 0, d: 2 } })],
    ['entries', 'no choice', () => gradientCheck(params, { entries: null as unknown as Entry })],
    ['candidate', 'another shape', () => gradientCheck(params, { candidate: [[1, 2]] })],
    ['candidate', 'no shape', () => gradientCheck(params, { candidate: [] })],
  ])('is %s for %s', (argument, _what, call) => {
    expect(call).toThrow(expect.objectContaining({ argument }));
  });
});
