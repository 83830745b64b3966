import { flattenParams } from './flatten';
import {
  chooseEntries,
  compareEntry,
  flattenCandidate,
  summarise,
  validateCheckOptions,
} from './gradientCheckEntries';
import type { DifferenceMethod, GradientCheck, GradientCheckOptions } from './gradientCheckTypes';
import { roundProblem, roundedGradient, roundedLoss } from './roundedLoss';
import type { RoundedProblem } from './roundedLoss';
import type { Params } from './types';
import { validateChoice } from './validate';

/**
 * The slope of the loss in one weight, measured: the weight is moved by h, the whole loss computed anew, and the
 * weight put back.
 *
 * @param at the weight's position in the flat W
 */
export function measureSlope(
  problem: RoundedProblem,
  at: number,
  h: number,
  method: DifferenceMethod,
): number {
  const { W, round } = problem;
  const weight = W[at]!;
  const step = round(h);
  const lossAt = (moved: number) => {
    W[at] = moved;
    const loss = roundedLoss(problem);
    W[at] = weight;
    return loss;
  };
  const ahead = lossAt(round(weight + step));
  const behind = method === 'central' ? lossAt(round(weight - step)) : lossAt(weight);
  return round(round(ahead - behind) / (method === 'central' ? round(2 * step) : step));
}

/**
 * Compares a gradient with differences of the loss, one full loss or two for every entry.
 *
 * central: (L(W + h e) − L(W − h e)) / 2h; forward: (L(W + h e) − L(W)) / h.
 * In float32 the whole program is taken to run in float32: W, X, reg and h are stored in it, every product, sum,
 * exp, log and division of the loss, of the difference and of the engine's own gradient is rounded to it.
 * There a correct gradient fails at the usual h = 1e-5, because the loss's last digits are the difference's first.
 *
 * Source: the finite-difference check of CS231n, dividing by the larger of the two as its notes do.
 *
 * @throws EngineError as `validateParams` does, and on an h, method, precision, entry or candidate out of range
 */
export function gradientCheck(params: Params, options: GradientCheckOptions = {}): GradientCheck {
  const { method = 'central', h = 1e-5, precision = 'float64', entries = 'all', candidate } = options;
  const flat = flattenParams(params);
  validateCheckOptions({ method, h });
  validateChoice('precision', precision, ['float64', 'float32']);
  const chosen = chooseEntries(entries, flat);
  const problem = roundProblem(flat, params, precision);
  const analytic = candidate
    ? flattenCandidate(candidate, flat).map(problem.round)
    : roundedGradient(problem);
  return summarise(
    chosen.map((entry) => {
      const at = entry.j * flat.D + entry.d;
      return compareEntry(entry, analytic[at]!, measureSlope(problem, at, h, method));
    }),
  );
}
