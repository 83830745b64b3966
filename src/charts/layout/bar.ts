import { scaleLinear } from 'd3-scale';

export interface BarLayout {
  readonly x: number;
  readonly width: number;
  /** where 0 is */
  readonly zero: number;
  readonly sign: 'minus' | 'plus' | 'zero';
}

/** A value as a bar that leaves its zero to the left (minus) or to the right (plus), on a scale others may share. */
export function barLayout(value: number, domain: readonly [number, number], width: number): BarLayout {
  const low = Math.min(0, domain[0]);
  const high = Math.max(0, domain[1]);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0, width]).clamp(true);
  const zero = scale(0);
  const end = Number.isNaN(value) ? zero : scale(value);
  const sign = value < 0 ? 'minus' : value > 0 ? 'plus' : 'zero';
  return { x: Math.min(zero, end), width: Math.abs(end - zero), zero, sign };
}
