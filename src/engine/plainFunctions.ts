/** A function of one number, with its slope as a rule of differentiation gives it. */
export interface PlainFunction {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
  /** The interval on which x may be moved. */
  readonly from: number;
  readonly to: number;
}

export type PlainFunctionId =
  'exponential' | 'logarithm' | 'partial-derivative' | 'quotient-rule' | 'chain-rule';

/** The second variable of the partial derivative's example, which stands still. */
const held = 3;
/** The constant in the examples of the quotient and the chain rule. */
const others = 2;

/** The functions on which rules are recalled: plain functions of x, shaped like those of the lesson. */
export const plainFunctions: Readonly<Record<PlainFunctionId, PlainFunction>> = {
  /** eˣ, slope eˣ */
  exponential: { value: Math.exp, slope: Math.exp, from: -2, to: 2 },
  /** log x, slope 1 / x */
  logarithm: { value: Math.log, slope: (x) => 1 / x, from: 0.1, to: 4 },
  /** x² v at v = 3, slope 2 x v */
  'partial-derivative': { value: (x) => x * x * held, slope: (x) => 2 * x * held, from: -2, to: 2 },
  /** eˣ / (eˣ + 2), slope (eˣ (eˣ + 2) − eˣ eˣ) / (eˣ + 2)² */
  'quotient-rule': {
    value: (x) => Math.exp(x) / (Math.exp(x) + others),
    slope: (x) => {
      const top = Math.exp(x);
      const bottom = top + others;
      return (top * bottom - top * top) / (bottom * bottom);
    },
    from: -3,
    to: 4,
  },
  /** log(eˣ + 2), slope 1 / (eˣ + 2) · eˣ */
  'chain-rule': {
    value: (x) => Math.log(Math.exp(x) + others),
    slope: (x) => (1 / (Math.exp(x) + others)) * Math.exp(x),
    from: -3,
    to: 4,
  },
};

/**
 * The slope of a plain function by a small step to both sides, (f(x + h) − f(x − h)) / 2h, whose error is
 * of order h² and, from rounding, 10⁻¹⁶ / h.
 */
export function slopeByStep({ value }: Pick<PlainFunction, 'value'>, x: number, h = 1e-5): number {
  return (value(x + h) - value(x - h)) / (2 * h);
}
