import { hasNumber, originOf, quantityValue } from '../../engine';
import type { OriginQuantity, OriginRef, Trace } from '../../engine';
import { registry } from '../../terms/registry';
import type { TermId } from '../../terms/registry';
import { sumOfRest } from '../../charts/layout/waterfall';
import type { OriginRow } from './rows';

/** A number as it is now; NaN for the moment in which what it belongs to is gone and its row is not. */
export function valueOf(trace: Trace, ref: OriginRef): number {
  return hasNumber(trace, ref) ? quantityValue(trace, ref) : NaN;
}

/** The number of a row of the origin of `of`. */
export function rowValue(trace: Trace, of: OriginRef, row: OriginRow, shown: readonly number[]): number {
  if (row.ref) return valueOf(trace, row.ref);
  if (!hasNumber(trace, of)) return NaN;
  const { parts, factor, count } = originOf(trace, of);
  const values = parts.map((part) => part.value);
  const sum = sumOfRest(values, row.key === 'rest' ? shown : []);
  if (row.key === 'factor') return factor;
  return row.key === 'mean' ? sum / (count?.value ?? NaN) : sum;
}

const whole: ReadonlySet<OriginQuantity> = new Set(['y', 'N', 'C', 'D', 'indicator', 'delta']);

/** Counts and comparisons have no decimals. */
export function decimalsOf(ref: OriginRef): number | undefined {
  return whole.has(ref.quantity) ? 0 : undefined;
}

/** The term that a quantity is, where it is one. */
export function termOf({ quantity }: OriginRef): TermId | null {
  return quantity in registry ? (quantity as TermId) : null;
}
