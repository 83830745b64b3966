import type { Trace } from '../engine';

/** The most digits before the point that a box is made for; larger values are written with a power of ten. */
const mostDigits = 4;

/** Characters that hold every number of the trace: the sign, its digits, the point and the decimals. */
export function numberWidth(trace: Trace, decimals: number): number {
  let largest = 1;
  const meet = (values: Iterable<number>) => {
    for (const value of values) if (Math.abs(value) > largest) largest = Math.abs(value);
  };
  for (const example of trace.examples) {
    meet(example.x);
    meet(example.scores);
    meet(example.shifted);
    meet(example.contribution);
  }
  meet(trace.dWSum);
  meet(trace.dW);
  for (const row of trace.params.W) meet(row);
  const digits = Number.isFinite(largest) ? Math.floor(Math.log10(largest) + 1e-12) + 1 : mostDigits;
  return 2 + Math.min(digits, mostDigits) + decimals;
}
