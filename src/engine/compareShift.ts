import { numberFormats } from './numberFormat';
import type { FormatFacts, NumberFormat } from './numberFormat';
import { validateChoice, validateFinite, validateVector } from './validate';

/** Softmax of C exponents as one format computes it. */
export interface SoftmaxInFormat {
  /** exp of every exponent; Infinity where it is beyond the format's largest number */
  readonly exps: Float64Array;
  readonly sum: number;
  /** exps[j] / sum: NaN where that is ∞/∞ or 0/0 */
  readonly probs: Float64Array;
}

/**
 * What became of softmax without a shift:
 * `score`: a score is itself beyond the format; `exp`: an exponential is; `sum`: only their sum is;
 * `zero`: every exponential has rounded to 0; `digits`: their sum is too small to keep all its digits.
 */
export type Breakage = 'score' | 'exp' | 'sum' | 'zero' | 'digits';

/** Softmax of f + c without a shift and with one, side by side. */
export interface ShiftComparison {
  /** f_j + c, as the format stores it */
  readonly scores: Float64Array;
  readonly naive: SoftmaxInFormat;
  /** max_k (f_k + c) */
  readonly shift: number;
  /** f_j + c − max_k (f_k + c), at most 0 */
  readonly shifted: Float64Array;
  readonly stable: SoftmaxInFormat;
  /** undefined where the naive column is as good as the other */
  readonly breakage: Breakage | undefined;
  /** The largest change of a shifted probability from its value in float64 at c = 0. */
  readonly drift: number;
  /** The c beyond which the largest exponential of the naive column overflows. */
  readonly breaksBeyond: number;
}

function softmaxInFormat(exponents: Float64Array, { round }: FormatFacts): SoftmaxInFormat {
  const exps = exponents.map((exponent) => round(Math.exp(exponent)));
  const sum = exps.reduce((total, exp) => round(total + exp), 0);
  return { exps, sum, probs: exps.map((exp) => round(exp / sum)) };
}

/** Subtracts the largest, each difference rounded. */
function shiftedBy(scores: Float64Array, shift: number, { round }: FormatFacts): Float64Array {
  return scores.map((score) => round(score - shift));
}

function breakageOf(
  scores: Float64Array,
  { exps, sum }: SoftmaxInFormat,
  { leastNormal }: FormatFacts,
): Breakage | undefined {
  if (!scores.every(Number.isFinite)) return 'score';
  if (!exps.every(Number.isFinite)) return 'exp';
  if (!Number.isFinite(sum)) return 'sum';
  if (sum === 0) return 'zero';
  return sum < leastNormal ? 'digits' : undefined;
}

/**
 * Softmax of scores that all have a constant added, as a program computes it that keeps every number in `format`:
 * naive: exp(f_j + c) / Σ_k exp(f_k + c);
 * stable: the same after max_k (f_k + c) has been subtracted, which on paper changes nothing.
 * Each operation is done in float64 and its result rounded to the format. (NumPy's float16 sums in float32.)
 *
 * @param scores C scores f_j
 * @param c the constant
 * @throws EngineError on a bad vector, constant or format
 */
export function compareShift(
  scores: Float64Array | readonly number[],
  c: number,
  format: NumberFormat,
): ShiftComparison {
  validateVector('scores', scores);
  validateFinite('c', c);
  validateChoice('format', format, Object.keys(numberFormats));
  const facts = numberFormats[format];
  const { round, expLimit } = facts;
  const moved = Float64Array.from(scores, (score) => round(round(score) + round(c)));
  const largest = moved.reduce((max, score) => Math.max(max, score));
  const shifted = shiftedBy(moved, largest, facts);
  const naive = softmaxInFormat(moved, facts);
  const stable = softmaxInFormat(shifted, facts);

  const exact = Float64Array.from(scores);
  const top = exact.reduce((max, score) => Math.max(max, score));
  const { probs } = softmaxInFormat(shiftedBy(exact, top, numberFormats.float64), numberFormats.float64);
  return {
    scores: moved,
    naive,
    shift: largest,
    shifted,
    stable,
    breakage: breakageOf(moved, naive, facts),
    drift: probs.reduce((most, p, j) => Math.max(most, Math.abs(stable.probs[j]! - p)), 0),
    breaksBeyond: expLimit - top,
  };
}
