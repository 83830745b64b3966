import { letterOf } from '../../terms/classLetters';
import type { Conventions } from '../../engine/types';
import { distance, distanceToRect, grow, lerp } from './geometry';
import type { Rect, Vec } from './geometry';
import { labelSize, placeLabel, placesAround, placesBeside } from './labels';
import type { PlacedLabel } from './labels';
import type { Lens, LensScene } from './lens';
import type { PlaneMetrics } from './metrics';
import { hidden } from './obstacles';
import type { Obstacles } from './obstacles';

export type LensName = 'lensData' | 'lensPenalty' | 'lensWhole' | 'lensAgainst';

/** A letter with an index, and a number before it. */
export type MathParts = readonly [letter: string, index: string, factor?: string];

export const lensTexts = (
  j: number,
  { reduction, regulariser }: Conventions,
): { readonly lensData: string } & Readonly<Record<Exclude<LensName, 'lensData'>, MathParts>> => ({
  lensData: reduction,
  lensPenalty: ['λW', letterOf(j), regulariser === 'whole' ? '2' : ''],
  lensWhole: ['dW', letterOf(j)],
  lensAgainst: ['dW', letterOf(j), '−'],
});

/** The mark that a lens's label belongs to. */
export function lensAnchor(name: LensName, { origin }: Lens, { data, whole, against }: LensScene): Vec {
  if (name === 'lensWhole') return whole;
  if (name === 'lensAgainst') return against ?? origin;
  return lerp(name === 'lensData' ? origin : whole, data, 0.5);
}

/** An arrow that is not drawn, or has no length that could be seen, has no name. */
export type LensLabels = Readonly<Partial<Record<LensName, PlacedLabel>>>;

/**
 * So many pixels nearer to another arrow than to its own, a name would be taken for the other's; the word, which is
 * like no other, may stand further off.
 */
const mostAstray = (name: LensName): number => (name === 'lensData' ? 24 : 16);

/** In which order names look for their places: where one finds none after the others, it comes before them. */
const orders: readonly (readonly LensName[])[] = [
  ['lensWhole', 'lensData', 'lensAgainst', 'lensPenalty'],
  ['lensPenalty', 'lensWhole', 'lensData', 'lensAgainst'],
  ['lensPenalty', 'lensWhole', 'lensAgainst', 'lensData'],
  ['lensAgainst', 'lensWhole', 'lensPenalty', 'lensData'],
];

/** Places all over a circle, in rings around the middle. */
function placesWithin(centre: Vec, radius: number): Vec[] {
  return [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((part) =>
    Array.from({ length: Math.round(36 * part) }, (_, n): Vec => {
      const turn = (2 * Math.PI * n) / Math.round(36 * part);
      return [centre[0] + Math.cos(turn) * part * radius, centre[1] + Math.sin(turn) * part * radius];
    }),
  );
}

/** Names of the arrows in a lens, beside them and off one another; one that finds no place inside the circle is not clean. */
export function lensLabels(
  texts: ReturnType<typeof lensTexts>,
  lens: Lens,
  scene: LensScene,
  { mathSize, tickSize, scale }: PlaneMetrics,
): LensLabels {
  const { centre, origin, radius } = lens;
  const { data, whole, against, without } = scene;
  const price = 170;
  const around: Obstacles = {
    frame: {
      x0: centre[0] - radius,
      x1: centre[0] + radius,
      y0: centre[1] - radius,
      y1: centre[1] + radius,
    },
    discs: [],
    blocks: [],
    strokes: [
      { a: origin, b: data, price },
      { a: data, b: whole, price },
      { a: origin, b: whole, price },
      ...[against, without].flatMap((tip) => (tip ? [{ a: origin, b: tip, price }] : [])),
    ],
  };
  const clearance = 2.5 * scale;
  // A word is not read over the circle's line; the air around its letters may be.
  const outside = (rect: Rect) => {
    const { x0, y0, x1, y1 } = grow(rect, -2);
    return [x0, x1].some((x) => [y0, y1].some((y) => distance([x, y], centre) > radius - scale)) ? hidden : 0;
  };
  const within = placesWithin(centre, radius);
  const arrows: Readonly<Partial<Record<LensName, readonly [from: Vec, to: Vec, end: Vec]>>> = {
    lensWhole: [origin, whole, whole],
    lensData: [origin, data, data],
    ...(against && { lensAgainst: [origin, against, against] }),
    lensPenalty: [data, whole, data],
  };
  const named = (Object.keys(arrows) as LensName[]).filter((name) => {
    const [from, to] = arrows[name] ?? [origin, origin];
    return distance(from, to) > 2 * scale;
  });
  const put = (name: LensName, [from, to, end]: readonly [Vec, Vec, Vec], before: readonly PlacedLabel[]) => {
    const text = texts[name];
    const box =
      typeof text === 'string'
        ? labelSize(text, tickSize, 'label')
        : labelSize(text.join(''), mathSize * 0.93, 'math');
    return placeLabel(
      box,
      [...placesBeside([from, to], box, clearance), ...placesAround(end, 4 * scale, box), ...within],
      { ...around, blocks: before.map(({ rect }) => ({ rect })) },
      clearance,
      (rect) => {
        const away = (of: LensName) => distanceToRect(lensAnchor(of, lens, scene), rect) / scale;
        const others = named.filter((other) => other !== name).map(away);
        const astray = Math.max(0, away(name) - Math.min(...others));
        return outside(rect) + 0.8 * away(name) + (astray > mostAstray(name) ? hidden : 2 * astray);
      },
    );
  };
  let best: { readonly labels: LensLabels; readonly price: number } | null = null;
  for (const order of orders) {
    const labels: Partial<Record<LensName, PlacedLabel>> = {};
    for (const name of order) {
      const arrow = arrows[name];
      if (arrow && named.includes(name))
        labels[name] = put(
          name,
          arrow,
          Object.values(labels).filter(({ clean }) => clean),
        );
    }
    const price = Object.values(labels).reduce((sum, label) => sum + label.price, 0);
    if (!best || price < best.price) best = { labels, price };
  }
  if (!best) throw new RangeError('names are placed in some order');
  return best.labels;
}
