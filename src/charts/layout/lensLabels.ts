import { letterOf } from '../../terms/classLetters';
import type { Conventions } from '../../engine/types';
import { distance, distanceToRect, lerp } from './geometry';
import type { Rect, Vec } from './geometry';
import { labelSize, placeLabel, placesAround, placesBeside } from './labels';
import type { PlacedLabel } from './labels';
import type { Lens, LensScene } from './lens';
import type { PlaneMetrics } from './metrics';
import type { Obstacles } from './obstacles';

export type LensName = 'lensData' | 'lensPenalty' | 'lensWhole';

/** A letter with an index, and a number before it. */
export type MathParts = readonly [letter: string, index: string, factor?: string];

export const lensTexts = (
  j: number,
  { reduction, regulariser }: Conventions,
): { readonly lensData: string; readonly lensPenalty: MathParts; readonly lensWhole: MathParts } => ({
  lensData: reduction,
  lensPenalty: ['λW', letterOf(j), regulariser === 'whole' ? '2' : ''],
  lensWhole: ['dW', letterOf(j)],
});

/** The mark that a lens's label belongs to. */
export const lensAnchor = (name: LensName, { origin }: Lens, { data, whole }: LensScene): Vec =>
  name === 'lensWhole' ? whole : lerp(name === 'lensData' ? origin : whole, data, 0.5);

/** Names of the arrows in a lens, beside them and off one another. */
export function lensLabels(
  texts: ReturnType<typeof lensTexts>,
  lens: Lens,
  scene: LensScene,
  { mathSize, tickSize, scale }: PlaneMetrics,
): Readonly<Record<LensName, PlacedLabel>> {
  const { centre, origin, radius } = lens;
  const { data, whole } = scene;
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
    ],
  };
  const clearance = 2.5 * scale;
  // Over the circle's line a word is read as little as over an arrow.
  const outside = ({ x0, y0, x1, y1 }: Rect) =>
    [x0, x1].some((x) => [y0, y1].some((y) => distance([x, y], centre) > radius)) ? 12 : 0;
  const near = (name: LensName) => (rect: Rect) =>
    outside(rect) + (0.8 / scale) * distanceToRect(lensAnchor(name, lens, scene), rect);
  const size = (parts: MathParts) => labelSize(parts.join(''), mathSize * 0.93, 'math');
  const put = (name: 'lensWhole' | 'lensPenalty', before: readonly PlacedLabel[]) => {
    const box = size(texts[name]);
    const places =
      name === 'lensWhole'
        ? [...placesBeside([origin, whole], box, clearance), ...placesAround(whole, 4 * scale, box)]
        : [...placesBeside([data, whole], box, clearance), ...placesAround(data, 4 * scale, box)];
    return placeLabel(
      box,
      places,
      { ...around, blocks: before.map(({ rect }) => ({ rect })) },
      clearance,
      near(name),
    );
  };
  const lensWhole = put('lensWhole', []);
  const word = labelSize(texts.lensData, tickSize, 'label');
  const lensData = placeLabel(
    word,
    [...placesBeside([origin, data], word, clearance), ...placesAround(data, 4 * scale, word)],
    { ...around, blocks: [{ rect: lensWhole.rect }] },
    clearance,
    near('lensData'),
  );
  return { lensData, lensWhole, lensPenalty: put('lensPenalty', [lensWhole, lensData]) };
}
