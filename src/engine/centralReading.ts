import { flattenParams } from './flatten';
import { validateEntry } from './gradientCheckEntries';
import type { Entry } from './gradientCheckTypes';
import { relativeError } from './relativeError';
import { roundProblem, roundedGradient, roundedLoss } from './roundedLoss';
import type { Params } from './types';

/** What a central difference in one weight reads off the whole loss, and how far it is from the gradient's entry. */
export interface CentralReading {
  /** L(W + h e) */
  readonly ahead: number;
  /** L(W − h e) */
  readonly behind: number;
  /** (L(W + h e) − L(W − h e)) / 2h */
  readonly slope: number;
  readonly relativeError: number;
}

/**
 * The numbers behind one entry of a central `gradientCheck` in float64.
 * @throws EngineError where the entry is none of W's
 */
export function centralReading(params: Params, entry: Entry, h: number): CentralReading {
  const flat = flattenParams(params);
  validateEntry(entry, flat);
  const problem = roundProblem(flat, params, 'float64');
  const at = entry.j * flat.D + entry.d;
  const weight = problem.W[at]!;
  const lossAt = (moved: number) => {
    problem.W[at] = moved;
    const loss = roundedLoss(problem);
    problem.W[at] = weight;
    return loss;
  };
  const ahead = lossAt(weight + h);
  const behind = lossAt(weight - h);
  const slope = (ahead - behind) / (2 * h);
  return { ahead, behind, slope, relativeError: relativeError(roundedGradient(problem)[at]!, slope) };
}
