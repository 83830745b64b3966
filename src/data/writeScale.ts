import type { Scale } from './scales';

/** A feature standardised, as a formula: (x − 4201.8) / 800.8, with four digits of the deviation. */
export function writeScale({ mean, deviation }: Scale): string {
  const decimals = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(deviation))));
  const sign = mean < 0 ? '+' : '−';
  return `(x ${sign} ${Math.abs(mean).toFixed(decimals)}) / ${deviation.toFixed(decimals)}`;
}
