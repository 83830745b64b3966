import type { Trace } from '../engine';
import { memoByObject } from './memoByObject';

/** The most digits before the point that a box is made for; larger values are written with a power of ten. */
const mostDigits = 4;

/** The largest size of any number that a trace shows, at least 1. */
const largestOf = memoByObject((trace: Trace): number => {
  let largest = 1;
  const meet = (values: ArrayLike<number>): number => {
    let most = 0;
    // Of hundreds of thousands of numbers: an iterator takes several times as long.
    // eslint-disable-next-line @typescript-eslint/prefer-for-of
    for (let at = 0; at < values.length; at += 1) most = Math.max(most, Math.abs(values[at] ?? 0));
    if (most > largest) largest = most;
    return most;
  };
  for (const example of trace.examples) {
    // The largest entry of an outer product is the product of the largest factors.
    const product = meet(example.x) * meet(example.dScores);
    if (product > largest) largest = product;
    meet(example.scores);
    meet(example.shifted);
  }
  meet(trace.dWSum);
  meet(trace.dW);
  for (const row of trace.params.W) meet(row);
  return largest;
});

/** Characters that hold every number of the trace: the sign, its digits, the point and the decimals. */
export function numberWidth(trace: Trace, decimals: number): number {
  const largest = largestOf(trace);
  const digits = Number.isFinite(largest) ? Math.floor(Math.log10(largest) + 1e-12) + 1 : mostDigits;
  return 2 + Math.min(digits, mostDigits) + decimals;
}
