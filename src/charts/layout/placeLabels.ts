import { letterOf } from '../../terms/classLetters';
import type { ArrangeRequest, Arrangement, LabelName } from './arrangement';
import { prices } from './drawnObstacles';
import { distance, distanceToRect, lerp, overlaps } from './geometry';
import type { Rect, Vec } from './geometry';
import { labelSize, placeLabel, placesAround, placesBeside, rectAround } from './labels';
import type { LabelSize, PlacedLabel } from './labels';
import type { RoutedLeaders } from './leaders';
import { dearer, hidden } from './obstacles';
import type { Obstacles, Stroke } from './obstacles';
import type { AxisNames } from './placeAxisNames';
import { coordinatePlaces } from './placeCoordinates';
import { isMarked } from './scene';
import { placeBiases, placeIsolines, placeStep } from './placeFurther';
import { scalePlaces, scaleSize } from './placeScale';

/** Pixels that a label keeps from what is drawn. */
const clearance = 3;

/** What a word with an arrow through it costs. */
const unreadable = dearer({ a: [0, 0], b: [0, 0], price: prices.chain }).price;
/** What it costs to stand nearer to another point than to one's own mark. */
const misleading = 90;

const pointNameSize = ({ texts, metrics }: ArrangeRequest): LabelSize =>
  labelSize(texts.point, metrics.mathSize, 'math');

const pointNamePlaces = (request: ArrangeRequest, reach: number): Vec[] =>
  placesAround(
    request.scene.points[request.i]!,
    request.metrics.ringRadius + 4 * request.metrics.scale,
    pointNameSize(request),
    reach,
    // Leaders come from above.
    request.leaders.length > 0,
  );

/** The chosen point as its own name sees it: the ring, and the four heads around it. */
function nameObstacles({ scene, metrics, i }: ArrangeRequest, obstacles: Obstacles): Obstacles {
  const at = scene.points[i]!;
  const { ringRadius, gripRadius, scale } = metrics;
  const [out, side] = [(ringRadius + gripRadius) / 2, 12 * scale];
  const grips = (
    [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const
  ).map(([x, y]) => ({
    rect: rectAround([at[0] + x * out, at[1] + y * out], { width: side, height: side }),
  }));
  return {
    ...obstacles,
    discs: obstacles.discs.map((disc) => (disc.at === at ? { ...disc, r: ringRadius } : disc)),
    blocks: [...obstacles.blocks, ...grips],
  };
}

/** The place of the chosen point's name, close to its ring: leaders go around it. */
export function placePointName(request: ArrangeRequest, obstacles: Obstacles): PlacedLabel {
  const places = pointNamePlaces(request, 2);
  return placeLabel(
    pointNameSize(request),
    places,
    nameObstacles(request, obstacles),
    clearance * request.metrics.scale,
  );
}

/** Places the labels one after another, each avoiding the ones before it and the leaders. */
export function placeLabels(
  request: ArrangeRequest,
  base: Obstacles,
  leaders: RoutedLeaders,
  name: PlacedLabel | null,
  axes: AxisNames,
): Arrangement['labels'] {
  const { scene, metrics, texts } = request;
  const { scale } = metrics;
  const lines = leaders.paths.flatMap((leader) =>
    leader ? leader.path.slice(1).map((b, n): Stroke => ({ a: leader.path[n]!, b, price: hidden })) : [],
  );
  const boundaries = request.boundaries.map(([a, b]): Stroke => ({ a, b, price: prices.boundary }));
  const blocks = [...base.blocks];
  const around: Obstacles = {
    ...base,
    blocks,
    strokes: [...base.strokes.map(dearer), ...boundaries, ...lines],
  };
  const labels: Partial<Record<LabelName, PlacedLabel>> = { ...axes };
  interface Options {
    readonly limit?: number;
    readonly own?: Obstacles;
    readonly extra?: (rect: Rect) => number;
  }
  const put = (
    label: LabelName,
    size: LabelSize,
    places: readonly Vec[],
    { limit = Infinity, own = around, extra }: Options = {},
  ) => {
    const placed = placeLabel(size, places, own, clearance * scale, extra);
    const clean = placed.clean && placed.price < limit;
    labels[label] = { ...placed, clean };
    // The point's name and the scale are written whatever they hide.
    if (clean || label === 'point' || (label === 'scale' && request.shortened))
      blocks.push({ rect: placed.rect });
    return clean;
  };

  if (texts.scale !== '') {
    const size = scaleSize(request);
    put('scale', size, scalePlaces(request, size));
    // Where it has to be written over an axis' name, that gives way: the fields below say it too.
    const scaleRect = labels.scale?.rect;
    for (const axis of ['axisX', 'axisY'] as const)
      if (request.shortened && scaleRect && overlaps(scaleRect, axes[axis].rect))
        labels[axis] = { ...axes[axis], clean: false };
  }
  // What found no free place before the leaders were drawn looks further away.
  if (name?.clean) labels.point = name;
  else
    put('point', pointNameSize(request), pointNamePlaces(request, 5), {
      own: nameObstacles(request, around),
    });
  for (const k of request.weights) {
    const tip = scene.weightTips[k]!;
    const size = labelSize(`W${letterOf(k)}`, metrics.mathSize, 'math');
    const extra = (rect: Rect) => {
      const own = distanceToRect(tip, rect) + 6 * scale;
      return isMarked(scene) &&
        scene.points.some((at) => distanceToRect(at, rect) - metrics.markerRadius < own)
        ? misleading
        : 0;
    };
    put(`weight${k}`, size, placesAround(tip, 4 * scale, size, 3), { extra });
  }
  placeBiases(request, put, 2 * unreadable, (k) => {
    const name = labels[`weight${k}`];
    return name?.clean ? name.rect : null;
  });
  placeStep(request, put, 2 * unreadable);
  const beside = (label: LabelName, size: LabelSize, from: Vec, to: Vec, reach: number) => {
    if (distance(from, to) > 1)
      put(
        label,
        size,
        [...placesBeside([from, to], size, 3 * scale, reach), ...placesAround(to, 6 * scale, size)],
        { limit: unreadable },
      );
    else put(label, size, placesAround(from, 8 * scale, size), { limit: unreadable });
  };
  if (texts.own !== '') {
    const { tail, tip } = scene.arrows[0]!;
    beside('own', labelSize(texts.own, metrics.mathSize * 0.93, 'math'), tail, tip, 3);
  }
  if (texts.error !== '')
    beside('error', labelSize(texts.error, metrics.tickSize, 'label'), scene.origin, scene.errorTip, 3);
  if (texts.mean !== '') {
    const end = lerp(scene.origin, scene.sumTip, 1 / scene.points.length);
    beside('mean', labelSize(texts.mean, metrics.tickSize, 'label'), scene.origin, end, 4);
  }
  if (request.sum)
    beside('sum', labelSize(texts.sum, metrics.labelSize, 'label'), scene.origin, scene.sumTip, 3);
  if (request.drops) {
    // Both coordinates or neither.
    const taken = blocks.length;
    const [x, y] = coordinatePlaces(request);
    const both = [
      put('dropX', x.size, x.places, { limit: unreadable }),
      put('dropY', y.size, y.places, { limit: unreadable }),
    ];
    if (!both.every(Boolean)) {
      blocks.length = taken;
      for (const drop of ['dropX', 'dropY'] as const) labels[drop] = { ...labels[drop]!, clean: false };
    }
  }
  // A number stands on its line.
  const offTheirLines = {
    ...around,
    strokes: around.strokes.filter(({ price }) => price !== 3 * prices.isoline),
  };
  placeIsolines(request, (label, size, places, options) =>
    put(label, size, places, { ...options, limit: unreadable, own: offTheirLines }),
  );
  return labels;
}
