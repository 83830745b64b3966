import { letterOf } from '../../terms/classLetters';
import type { Conventions } from '../../engine/types';
import { distance, distanceToRect, lerp } from './geometry';
import type { Rect, Vec } from './geometry';
import { labelSize, placeLabel, placesAround, placesBeside } from './labels';
import type { PlacedLabel } from './labels';
import type { Lens, LensScene } from './lens';
import type { PlaneMetrics } from './metrics';
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

export type LensLabels = Readonly<Record<Exclude<LensName, 'lensAgainst'>, PlacedLabel>> & {
  readonly lensAgainst?: PlacedLabel;
};

/** Names of the arrows in a lens, beside them and off one another. */
export function lensLabels(
  texts: ReturnType<typeof lensTexts>,
  lens: Lens,
  scene: LensScene,
  { mathSize, tickSize, scale }: PlaneMetrics,
): LensLabels {
  const { centre, origin, radius } = lens;
  const { data, whole, against, without } = scene;
  const price = 30;
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
  // Over the circle's line a word is read as little as over an arrow.
  const outside = ({ x0, y0, x1, y1 }: Rect) =>
    [x0, x1].some((x) => [y0, y1].some((y) => distance([x, y], centre) > radius)) ? 12 : 0;
  const near = (name: LensName) => (rect: Rect) =>
    outside(rect) + (0.8 / scale) * distanceToRect(lensAnchor(name, lens, scene), rect);
  const size = (parts: MathParts) => labelSize(parts.join(''), mathSize * 0.93, 'math');
  const put = (
    parts: MathParts,
    name: LensName,
    from: Vec,
    to: Vec,
    end: Vec,
    before: readonly PlacedLabel[],
  ) => {
    const box = size(parts);
    return placeLabel(
      box,
      [...placesBeside([from, to], box, clearance), ...placesAround(end, 4 * scale, box)],
      { ...around, blocks: before.map(({ rect }) => ({ rect })) },
      clearance,
      near(name),
    );
  };
  const lensWhole = put(texts.lensWhole, 'lensWhole', origin, whole, whole, []);
  const word = labelSize(texts.lensData, tickSize, 'label');
  const lensData = placeLabel(
    word,
    [...placesBeside([origin, data], word, clearance), ...placesAround(data, 4 * scale, word)],
    { ...around, blocks: [{ rect: lensWhole.rect }] },
    clearance,
    near('lensData'),
  );
  const before = [lensWhole, lensData];
  const lensAgainst = against
    ? put(texts.lensAgainst, 'lensAgainst', origin, against, against, before)
    : null;
  if (lensAgainst) before.push(lensAgainst);
  const lensPenalty = put(texts.lensPenalty, 'lensPenalty', data, whole, data, before);
  return { lensData, lensWhole, lensPenalty, ...(lensAgainst && { lensAgainst }) };
}
