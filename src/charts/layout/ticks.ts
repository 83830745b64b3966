import { range, tickStep } from 'd3-array';
import { formatNumber } from '../../formula/formatNumber';
import { toSuperscript } from '../../formula/superscript';

export interface Tick {
  readonly value: number;
  /** null for a minor tick */
  readonly label: string | null;
}

/** The exponent of a number's first digit; what rounding takes from a power of ten is given back. */
const exponentOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)) + 1e-9);

function powerOfTen(value: number): string {
  const exponent = exponentOf(value);
  const mantissa = String(Number((value / 10 ** exponent).toPrecision(6))).replace('-', '−');
  return `${mantissa} × 10${toSuperscript(exponent)}`;
}

/** A tick's label: the decimals its step needs, a true minus, a power of ten where that is shorter. */
export function tickLabel(value: number, step: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 1e5 || step < 1e-4) return powerOfTen(value);
  return formatNumber(value, Math.max(0, -exponentOf(step)));
}

/** The step between labelled ticks that leaves at least `room` pixels between them; the same for both axes. */
export function labelledStep(unit: number, room: number): number {
  const least = room / unit;
  let step = tickStep(0, least * 10, 10);
  if (step < least) step = tickStep(0, step * 20, 10);
  return step;
}

/** The next smaller of the round steps 1, 2, 5, 10, 20, 50 ... */
export function smallerStep(step: number): number {
  const mantissa = Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9));
  return mantissa === 5 ? (step / 5) * 2 : step / 2;
}

/** Labelled ticks a step apart and, where halves are round numbers, minor ones between them. */
export function axisTicks(low: number, high: number, step: number): Tick[] {
  const every = String(step).includes('5') ? 1 : 2;
  const pitch = step / every;
  const [first, last] = [Math.ceil(low / pitch), Math.floor(high / pitch)];
  return range(first, last + 1).map((n) => ({
    // A product, not a sum: no rounding piles up.
    value: n * pitch,
    label: n % every === 0 ? tickLabel(n * pitch, step) : null,
  }));
}
