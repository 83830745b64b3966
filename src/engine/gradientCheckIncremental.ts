import { flattenParams } from './flatten';
import type { FlatProblem } from './flatten';
import { measureSlope } from './gradientCheck';
import {
  chooseEntries,
  compareEntry,
  flattenCandidate,
  summarise,
  validateCheckOptions,
  validateEntry,
} from './gradientCheckEntries';
import type { DifferenceMethod, Entry, EntryCheck, GradientCheck } from './gradientCheckTypes';
import { relativeError } from './relativeError';
import { roundProblem } from './roundedLoss';
import { trace } from './trace';
import type { Trace } from './trace';
import type { Matrix, Params } from './types';

export interface IncrementalCheckOptions {
  /** Default `central`. */
  readonly method?: DifferenceMethod;
  /** The step; default 1e-5. */
  readonly h?: number;
  /** The gradient to check, C x D; the engine's own where left out. */
  readonly candidate?: Matrix;
  /** Where a true difference is taken besides; the entry with the largest slope where left out. */
  readonly spot?: Entry;
}

/** One entry measured both ways, since the fast way leans on the probabilities of the forward pass. */
export interface SpotCheck extends Entry {
  /** The difference of two whole losses. */
  readonly measured: number;
  /** The same slope from the changes of single examples. */
  readonly incremental: number;
  readonly relativeError: number;
}

export interface IncrementalCheck extends GradientCheck {
  readonly spot: SpotCheck;
}

/**
 * log(1 + p (e^z − 1)): by how much log Σ_k exp f_k grows when the score that has probability p grows by z.
 * Beyond |z| = 1 it is taken as log(e^(log p + z) + (1 − p)), in a form that cannot overflow.
 */
export function logSumGrowth(p: number, z: number): number {
  if (Math.abs(z) <= 1) return Math.log1p(p * Math.expm1(z));
  const moved = Math.log(p) + z;
  const rest = Math.log1p(-p);
  return Math.max(moved, rest) + Math.log1p(Math.exp(-Math.abs(moved - rest)));
}

function dataChange(record: Trace, { X, D, y }: FlatProblem, { j, d }: Entry, by: number): number {
  let change = 0;
  record.examples.forEach(({ probs }, i) => {
    const moved = by * X[i * D + d]!;
    change += logSumGrowth(probs[j]!, moved) - (y[i] === j ? moved : 0);
  });
  return change;
}

/**
 * Checks every entry of a gradient at the price of O(N) an entry, where `gradientCheck` pays for a whole loss.
 *
 * Moving W_jd by h changes example i's loss by log(1 + p_j (e^(h x_d) − 1)) − 1{j = y_i} h x_d, and the penalty
 * ½ · reg · w² by reg · (w h + ½ h²). These changes are small numbers computed as such, so they keep the digits
 * that the difference of two losses loses. They lean on the probabilities, so one true difference stands beside.
 *
 * @throws EngineError as `gradientCheck` does
 */
export function gradientCheckIncremental(
  params: Params,
  options: IncrementalCheckOptions = {},
): IncrementalCheck {
  const { method = 'central', h = 1e-5, candidate } = options;
  validateCheckOptions({ method, h });
  const flat = flattenParams(params);
  const { C, D } = flat;
  if (options.spot) validateEntry(options.spot, flat);
  const record = trace(params);
  const analytic = candidate ? flattenCandidate(candidate, { C, D }) : record.dW;
  const divisor = params.reduction === 'mean' ? flat.N : 1;
  const strength = params.regulariser === 'half' ? params.reg : 2 * params.reg;

  const slope = (entry: Entry) => {
    const weight = flat.W[entry.j * D + entry.d]!;
    const ahead = dataChange(record, flat, entry, h) / divisor;
    if (method === 'forward') return ahead / h + strength * (weight + h / 2);
    const behind = dataChange(record, flat, entry, -h) / divisor;
    return (ahead - behind) / (2 * h) + strength * weight;
  };
  const entries = chooseEntries('all', flat).map((entry) =>
    compareEntry(entry, analytic[entry.j * D + entry.d]!, slope(entry)),
  );
  const { j, d } = options.spot ?? steepest(entries);
  const problem = roundProblem(flat, params, 'float64');
  const measured = measureSlope(problem, j * D + d, h, method);
  const incremental = entries[j * D + d]!.numerical;
  const spot = { j, d, measured, incremental, relativeError: relativeError(measured, incremental) };
  return { ...summarise(entries), spot };
}

function steepest(entries: readonly EntryCheck[]): Entry {
  return entries.reduce((most, entry) =>
    Math.abs(entry.numerical) > Math.abs(most.numerical) ? entry : most,
  );
}
