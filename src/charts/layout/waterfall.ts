import { scaleLinear } from 'd3-scale';

/** What a waterfall adds up: parts, averaged where they are, and what comes on top. */
export interface WaterfallInput {
  /** Every part's number, in its own unit: a mean's are not divided yet. */
  readonly parts: readonly number[];
  /** Which parts have a row, from the top; the others are added up in one. */
  readonly shown: readonly number[];
  /** N for a mean, 1 for a sum. */
  readonly divisor: number;
  /** The penalty, if there is one. */
  readonly added: number | null;
}

/** From the running total before a part to the one after it. */
export interface WaterfallBar {
  readonly from: number;
  readonly to: number;
}

/**
 * Bars in the unit of the result, each starting where the one before it ends. A mean's parts are drawn divided by N,
 * so that one scale holds them and what they make.
 */
export interface Waterfall {
  readonly parts: readonly WaterfallBar[];
  /** All parts without a row of their own, as one. */
  readonly rest: WaterfallBar | null;
  /** What the parts make, from 0. */
  readonly total: WaterfallBar;
  readonly added: WaterfallBar | null;
  /** The number itself, from 0. */
  readonly result: WaterfallBar;
  /** The least and the largest end of any bar, 0 among them. */
  readonly domain: readonly [number, number];
}

/** Lays the parts end to end; null where a number is not finite, of which there is no bar. */
export function waterfall({ parts, shown, divisor, added }: WaterfallInput): Waterfall | null {
  let running = 0;
  const bar = (share: number): WaterfallBar => {
    const from = running;
    running += share;
    return { from, to: running };
  };
  const bars = shown.map((at) => bar((parts[at] ?? NaN) / divisor));
  const rest = shown.length < parts.length ? bar(sumOfRest(parts, shown) / divisor) : null;
  const total = { from: 0, to: running };
  const penalty = added === null ? null : bar(added);
  const result = { from: 0, to: running };
  const ends = [0, ...bars.map(({ to }) => to), ...(rest ? [rest.to] : []), running];
  if (!ends.every(Number.isFinite)) return null;
  return { parts: bars, rest, total, added: penalty, result, domain: [Math.min(...ends), Math.max(...ends)] };
}

/** The sum of the parts that have no row of their own. */
export function sumOfRest(parts: readonly number[], shown: readonly number[]): number {
  const drawn = new Set(shown);
  return parts.reduce((sum, part, at) => (drawn.has(at) ? sum : sum + part), 0);
}

/** Numbers side by side rather than end to end: a bar from 0 each. */
export function bars(values: readonly number[]): Pick<Waterfall, 'parts' | 'domain'> | null {
  if (!values.every(Number.isFinite)) return null;
  return {
    parts: values.map((to) => ({ from: 0, to })),
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
  };
}

/** A bar in pixels. */
export interface PlacedBar {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  readonly sign: 'minus' | 'plus' | 'zero';
}

/** Where a value stands in a picture so many pixels wide; what is 0 throughout stands at its left. */
export function waterfallScale(domain: readonly [number, number], width: number): (value: number) => number {
  const [least, most] = domain;
  return scaleLinear([least, most === least ? least + 1 : most], [0, width]);
}

export function placeBar({ from, to }: WaterfallBar, scale: (value: number) => number): PlacedBar {
  const [start, end] = [scale(from), scale(to)];
  const sign = to < from ? 'minus' : to > from ? 'plus' : 'zero';
  return { from: start, to: end, x: Math.min(start, end), width: Math.abs(end - start), sign };
}

/**
 * Which parts have a row where there is room for `most`: all, or as many as leave one row for the others; the
 * largest first, or as they come.
 */
export function partsShown(
  values: readonly number[],
  order: 'loop' | 'size',
  most: number,
): readonly number[] {
  const all = values.map((_, at) => at);
  const size = (at: number) => Math.abs(values[at] ?? 0);
  const ordered = order === 'size' ? all.sort((a, b) => size(b) - size(a) || a - b) : all;
  return ordered.length <= most ? ordered : ordered.slice(0, most - 1);
}
