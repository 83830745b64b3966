import type { Vec } from './geometry';

/** A line through many places, without those nearer than half a pixel to the one before: nobody sees them. */
export function thinned(places: readonly Vec[]): Vec[] {
  const kept: Vec[] = [];
  places.forEach((at, n) => {
    const last = kept.at(-1);
    const far = !last || Math.hypot(at[0] - last[0], at[1] - last[1]) >= 0.5;
    if (far || n === places.length - 1) kept.push(at);
  });
  return kept;
}
