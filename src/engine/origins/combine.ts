import type { Origin } from './types';

function combined({ ref, value, operation, parts, count }: Origin): number {
  const values = parts.map((part) => part.value);
  const [first = NaN, second = NaN] = values;
  switch (operation) {
    case 'given':
      return value;
    case 'sum':
      return values.reduce((sum, one) => sum + one, 0);
    case 'mean':
      return values.reduce((sum, one) => sum + one, 0) / (count?.value ?? NaN);
    case 'difference':
      return first - second;
    case 'product':
      return values.reduce((product, one) => product * one, 1);
    case 'quotient':
      return first / second;
    case 'maximum':
      return values.reduce((most, one) => Math.max(most, one));
    case 'exponential':
      return Math.exp(first);
    case 'logarithm':
      return Math.log(first);
    // The label, or where no number is compared class k, against class j.
    case 'comparison':
      return Number((values[0] ?? ref.k) === ref.j);
  }
}

/** The number that the parts of an origin make, worked out anew from them alone. */
export function combine(origin: Origin): number {
  return origin.factor * combined(origin) + (origin.penalty?.value ?? 0);
}
