import type { Vec } from './geometry';
import type { ScorePlane } from './regions';
import type { View } from './view';

/** log(p_j / (1 − p_j)) = f_j − log Σ_{k ≠ j} e^{f_k} at a pixel; Infinity where there is no other class. */
export type LogOdds = (x: number, y: number) => number;

export function logOdds(planes: readonly ScorePlane[], j: number, { unit, origin }: View): LogOdds {
  // The scores as functions of pixels: one division each, not one a pixel.
  const scores = planes.map(({ a, b, c }) => ({
    a: a / unit,
    b: -b / unit,
    c: c - (a * origin[0]) / unit + (b * origin[1]) / unit,
  }));
  const own = scores[j]!;
  const others = scores.filter((_, k) => k !== j);
  return (x, y) => {
    let most = -Infinity;
    for (const { a, b, c } of others) {
      const score = a * x + b * y + c;
      if (score > most) most = score;
    }
    let sum = 0;
    for (const { a, b, c } of others) sum += Math.exp(a * x + b * y + c - most);
    return own.a * x + own.b * y + own.c - most - Math.log(sum);
  };
}

/** Where the odds between two neighbours reach a level: false position, which halves an end that will not move. */
export function crossing(
  odds: LogOdds,
  level: number,
  from: Vec,
  to: Vec,
  atFrom: number,
  atTo: number,
): Vec {
  let [low, high, lowValue, highValue] = [0, 1, atFrom - level, atTo - level];
  let t = 0.5;
  for (let turn = 0; turn < 60; turn++) {
    t = (low * highValue - high * lowValue) / (highValue - lowValue);
    if (!(t > low && t < high)) t = (low + high) / 2;
    const value = odds(from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])) - level;
    if (Math.abs(value) < 1e-8 || high - low < 1e-12) break;
    if (value > 0 === highValue > 0) {
      [high, highValue] = [t, value];
      lowValue /= 2;
    } else {
      [low, lowValue] = [t, value];
      highValue /= 2;
    }
  }
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
}
