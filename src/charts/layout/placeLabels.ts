import type { ArrangeRequest, Arrangement, LabelName } from './arrangement';
import { prices } from './drawnObstacles';
import { distance } from './geometry';
import type { Vec } from './geometry';
import { labelSize, placeLabel, placesAround, placesBeside } from './labels';
import type { LabelSize, PlacedLabel } from './labels';
import type { RoutedLeaders } from './leaders';
import { dearer, hidden } from './obstacles';
import type { Obstacles, Stroke } from './obstacles';

/** Pixels that a label keeps from what is drawn. */
const clearance = 3;

/** What a word with an arrow through it costs. */
const unreadable = dearer({ a: [0, 0], b: [0, 0], price: prices.chain }).price;

/** What the least line through a number costs: even the axis that it stands at. */
const crossed = dearer({ a: [0, 0], b: [0, 0], price: prices.axis }).price;

type Put = (name: LabelName, size: LabelSize, places: readonly Vec[]) => void;

const pointNameSize = ({ texts, metrics }: ArrangeRequest): LabelSize =>
  labelSize(texts.point, metrics.mathSize, 'math');

/** The place of the chosen point's name, close to its ring: leaders go around it. */
export function placePointName(request: ArrangeRequest, obstacles: Obstacles): PlacedLabel {
  const { scene, metrics, i } = request;
  const size = pointNameSize(request);
  const places = placesAround(scene.points[i]!, metrics.gripRadius + metrics.scale, size, 2);
  return placeLabel(size, places, obstacles, clearance * metrics.scale);
}

/** The chosen point's coordinates, each at the foot of its line on the axis, or beside that line. */
function placeCoordinates({ scene, metrics, texts, i }: ArrangeRequest, put: Put): void {
  const { scale } = metrics;
  const point = scene.points[i]!;
  const [footX, footY] = scene.feet;
  const [below, left] = [point[1] <= scene.origin[1] ? 1 : -1, point[0] >= scene.origin[0] ? -1 : 1];
  const sizes = texts.drops.map((text) => labelSize(text, metrics.tickSize, 'number')) as [
    LabelSize,
    LabelSize,
  ];
  const slides = [0, 0.5, -0.5, 0.9, -0.9];
  const besideX = [1, -1, 1.9, -1.9].flatMap((way) =>
    slides.map((along): Vec => [
      footX[0] + along * sizes[0].width,
      footX[1] + way * below * (sizes[0].height / 2 + 5 * scale),
    ]),
  );
  const besideY = [1, -1, 1.6, -1.6].flatMap((way) =>
    slides.map((along): Vec => [
      footY[0] + way * left * (sizes[1].width / 2 + 5 * scale),
      footY[1] + along * sizes[1].height,
    ]),
  );
  put('dropX', sizes[0], [...besideX, ...placesBeside([footX, point], sizes[0], 4 * scale, 3)]);
  put('dropY', sizes[1], [...besideY, ...placesBeside([footY, point], sizes[1], 4 * scale, 3)]);
}

/** The axes' names along their lines, from the right end and from the top. */
function placeAxisNames({ scene, metrics, texts, width }: ArrangeRequest, put: Put): void {
  const { scale } = metrics;
  const axisX = labelSize(texts.axes[0], metrics.tickSize, 'label');
  const axisY = labelSize(texts.axes[1], metrics.tickSize, 'label');
  const steps = Array.from({ length: 14 }, (_, n) => n);
  const [up, aside] = [axisX.height / 2 + 4 * scale, axisY.width / 2 + 7 * scale];
  put(
    'axisX',
    axisX,
    steps.flatMap((n) =>
      [-1, 1, -2.4, 2.4].map((side): Vec => [
        width - 10 * scale - axisX.width / 2 - n * axisX.width * 0.6,
        scene.origin[1] + side * up,
      ]),
    ),
  );
  put(
    'axisY',
    axisY,
    steps.flatMap((n) =>
      [1, -1].map((side): Vec => [scene.origin[0] + side * aside, axisY.height * (0.8 + n * 1.1)]),
    ),
  );
}

/** Places the labels one after another, each avoiding the ones before it and the leaders. */
export function placeLabels(
  request: ArrangeRequest,
  base: Obstacles,
  leaders: RoutedLeaders,
  name: PlacedLabel | null,
): Arrangement['labels'] {
  const { scene, metrics, texts, i } = request;
  const { scale } = metrics;
  const point = scene.points[i]!;
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
  const labels: Partial<Record<LabelName, PlacedLabel>> = {};
  const put = (name: LabelName, size: LabelSize, places: readonly Vec[]) => {
    const label = placeLabel(size, places, around, clearance * scale);
    // Coordinates and features are named beside the picture too: rather none here than one under an arrow.
    const limit = name.startsWith('drop') ? crossed : name.startsWith('axis') ? unreadable : Infinity;
    const clean = label.clean && label.price < limit;
    labels[name] = { ...label, clean };
    // The point's name and the scale are written whatever they hide.
    if (clean || name === 'point' || name === 'scale') blocks.push({ rect: label.rect });
  };

  if (texts.scale !== '') {
    const size = labelSize(texts.scale, metrics.tickSize, 'label');
    const [x, y] = [size.width / 2 + 10 * scale, size.height / 2 + 10 * scale];
    const corners: Vec[] = [
      [x, y],
      [request.width - x - 2 * metrics.tickSize, y],
      [x, request.height - y - 2 * metrics.tickSize],
    ];
    put('scale', size, corners);
  }
  // What found no free place before the leaders were drawn looks further away.
  if (name?.clean) labels.point = name;
  else
    put(
      'point',
      pointNameSize(request),
      placesAround(point, metrics.gripRadius + scale, pointNameSize(request), 5),
    );
  if (request.sum) {
    const size = labelSize(texts.sum, metrics.labelSize, 'label');
    const along = distance(scene.origin, scene.sumTip) > 1 ? ([scene.origin, scene.sumTip] as const) : null;
    put(
      'sum',
      size,
      along
        ? [...placesBeside(along, size, 4 * scale, 6), ...placesAround(scene.sumTip, 8 * scale, size)]
        : placesAround(scene.origin, 8 * scale, size),
    );
  }
  if (request.weights) {
    const size = labelSize(texts.weight, metrics.mathSize, 'math');
    put('weight', size, placesAround(scene.weightTip, 6 * scale, size));
  }
  if (request.drops) placeCoordinates(request, put);
  placeAxisNames(request, put);
  return labels;
}
