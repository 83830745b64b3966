import type { ArrangeRequest, Arrangement, LabelName } from './arrangement';
import { prices } from './drawnObstacles';
import type { FurtherLayout } from './further';
import { overlaps } from './geometry';
import type { Vec } from './geometry';
import { labelSize, placeLabel, placesAround, rectAround } from './labels';
import type { LabelSize, PlacedLabel } from './labels';
import type { RoutedLeaders } from './leaders';
import { dearer, hidden } from './obstacles';
import type { Obstacles, Stroke } from './obstacles';
import type { AxisNames } from './placeAxisNames';
import { coordinatePlaces } from './placeCoordinates';
import { putBeside, unreadable } from './placeBeside';
import type { Put } from './placeBeside';
import { scalePlaces, scaleSize } from './placeScale';

/** Pixels that a label keeps from what is drawn. */
const clearance = 3;

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
  further: FurtherLayout | null,
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
  const put: Put = (label, size, places, { limit = Infinity, own = around, extra } = {}) => {
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
  further?.placeMarks(request, put, labels);
  if (request.sum) {
    const size = labelSize(texts.sum, metrics.labelSize, 'label');
    putBeside(put, scale, ['sum', size], [scene.origin, scene.sumTip], 3);
  }
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
  further?.placeIsolines(request, (label, size, places, options) =>
    put(label, size, places, { ...options, limit: unreadable, own: offTheirLines }),
  );
  return labels;
}
