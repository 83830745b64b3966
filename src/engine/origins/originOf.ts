import type { Trace } from '../trace';
import { validateInteger } from '../validate';
import { indicesOf } from './indices';
import { quantities } from './quantities';
import type { Operation, Origin, OriginIndices, OriginPart, OriginRef } from './types';

/**
 * The indices of a reference; those that its quantity does not have are 0 and not looked at.
 * @throws EngineError where one that it needs is missing or points past the end
 */
function placeOf({ N, C, D }: Trace, ref: OriginRef): OriginIndices {
  const counts = { i: N, j: C, k: C, d: D };
  for (const name of indicesOf[ref.quantity]) validateInteger(name, ref[name] ?? NaN, 0, counts[name] - 1);
  const { i = 0, j = 0, k = 0, d = 0 } = ref;
  return { i, j, k, d };
}

/**
 * The number that a reference names, as the trace has it.
 * @throws EngineError where an index is missing or points past the end
 */
export function quantityValue(trace: Trace, ref: OriginRef): number {
  return quantities[ref.quantity].read(trace, placeOf(trace, ref));
}

/** Whether every index that a reference needs points at something. */
export function hasNumber({ N, C, D }: Trace, ref: OriginRef): boolean {
  const counts = { i: N, j: C, k: C, d: D };
  return indicesOf[ref.quantity].every((name) => (ref[name] ?? Infinity) < counts[name]);
}

/** What part number `at` adds to the whole. */
function shareOf(value: number, at: number, operation: Operation, N: number): number | null {
  if (operation === 'mean') return value / N;
  if (operation === 'sum') return value;
  if (operation === 'difference') return at === 0 ? value : -value;
  return null;
}

/**
 * Where a number of the trace comes from, one step back: what made it, of which numbers. Each part is a reference
 * again, so that one may walk back to what is given.
 * @throws EngineError where an index is missing or points past the end
 */
export function originOf(trace: Trace, ref: OriginRef): Origin {
  const quantity = quantities[ref.quantity];
  const at = placeOf(trace, ref);
  const operation =
    typeof quantity.operation === 'function' ? quantity.operation(trace, at) : quantity.operation;
  const whole = (one: OriginRef): OriginPart => {
    const value = quantityValue(trace, one);
    return { ref: one, value, share: value };
  };
  const parts = (quantity.parts?.(trace, at) ?? []).map((one, index): OriginPart => {
    const value = quantityValue(trace, one);
    return { ref: one, value, share: shareOf(value, index, operation, trace.N) };
  });
  return {
    ref,
    value: quantity.read(trace, at),
    operation,
    parts,
    factor: quantity.factor?.(trace) ?? 1,
    count: operation === 'mean' ? { ...whole({ quantity: 'N' }), share: null } : null,
    penalty: quantity.penalty ? whole(quantity.penalty(at)) : null,
  };
}
