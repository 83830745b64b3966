// @ts-check
import { quantile } from 'd3-array';

/**
 * @param {number[]} values
 * @returns {{ median: number, p95: number, max: number }}
 */
export function quantiles(values) {
  const at = (/** @type {number} */ share) => quantile(values, share) ?? NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
