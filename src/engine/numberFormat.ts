import type { Round } from './roundedLoss';
import { rounding } from './roundedLoss';
import { roundToHalf } from './roundToHalf';

/** A floating-point format of IEEE 754 that a program may keep its numbers in. */
export type NumberFormat = 'float64' | 'float32' | 'float16';

/** What a format can hold. */
export interface FormatFacts {
  /** The nearest number of the format. */
  readonly round: Round;
  /** Binary digits, the leading one counted. */
  readonly digits: number;
  /** (2 − 2^(1 − digits)) · 2^e: its largest number */
  readonly largest: number;
  /** 2^(1 − e): below it digits are lost one by one */
  readonly leastNormal: number;
  /** log of the largest number: exp overflows beyond it */
  readonly expLimit: number;
}

/** @param e the exponent of the format's largest number */
function factsOf(round: Round, digits: number, e: number): FormatFacts {
  const largest = (2 - 2 ** (1 - digits)) * 2 ** e;
  return { round, digits, largest, leastNormal: 2 ** (1 - e), expLimit: Math.log(largest) };
}

export const numberFormats: Readonly<Record<NumberFormat, FormatFacts>> = {
  float64: factsOf(rounding.float64, 53, 1023),
  float32: factsOf(rounding.float32, 24, 127),
  float16: factsOf(roundToHalf, 11, 15),
};

/** How far the numbers of a format lie apart at a value: 2^(⌊log₂|value|⌋ − digits + 1), never below the subnormals' step. */
export function spacingAt(value: number, format: NumberFormat): number {
  const { digits, leastNormal } = numberFormats[format];
  const size = Math.max(Math.abs(value), leastNormal);
  return 2 ** (Math.floor(Math.log2(size)) - digits + 1);
}
