import { centralReading } from '../engine/centralReading';
import type { CentralReading } from '../engine/centralReading';
import type { Trace } from '../engine/trace';
import { usualStep } from '../engine/usual';

interface Place {
  readonly j: number;
  readonly d: number;
  readonly h?: number;
}

/** float64 has no more decimals to show of a number near 1. */
const most = 15;

let last: { readonly trace: Trace; readonly key: string; readonly reading: CentralReading } | null = null;

/** The central difference in the weight at the cursor. Several slots ask for it in turn, so the last one is kept. */
export function readingAt(trace: Trace, { j, d, h = usualStep }: Place): CentralReading {
  const key = `${j} ${d} ${h}`;
  if (last?.trace !== trace || last.key !== key)
    last = { trace, key, reading: centralReading(trace.params, { j, d }, h) };
  return last.reading;
}

/** Decimals of a loss that show what a step h changes in it: four digits of the difference. */
export function decimalsAt({ h = usualStep }: Place): number {
  return Math.min(most, 4 + Math.max(0, Math.ceil(-Math.log10(h) - 1e-9)));
}
