import type { ArrangeRequest } from './arrangement';
import type { Block, Disc, Obstacles, Stroke } from './obstacles';
import { isMarked, upTo } from './scene';

/** What it costs to cross a line: dear where it is an arrow, cheap where it is an axis. */
export const prices = {
  chain: 14,
  sum: 14,
  vector: 8,
  drop: 8,
  boundary: 20,
  isoline: 6,
  axis: 1.5,
} as const;

/** As many arrows as are told apart: a word over a chain of more of them is over one line. */
const fewArrows = 60;

/** Of a curve's corners every so many are enough to tell what it runs through. */
const thinned = 3;

/** What the numbers draw before anything is placed. */
export function drawnObstacles(request: ArrangeRequest): Obstacles {
  const { scene, metrics, width, height, i } = request;
  const discs: Disc[] = scene.points.flatMap((at, n): Disc[] =>
    n === i
      ? [{ at, r: metrics.gripRadius, targets: ['indicator', 'X'], edge: metrics.ringRadius }]
      : isMarked(scene)
        ? [{ at, r: metrics.markerRadius * 1.2 }]
        : [],
  );
  const blocks: Block[] = [
    ...request.ticks.flatMap(({ label }) => (label ? [{ rect: label.rect }] : [])),
    ...request.avoid.map((rect) => ({ rect })),
  ];
  const { origin, arrows, sumTip, weightTips, feet, points } = scene;
  const strokes: Stroke[] = [
    { a: [0, origin[1]], b: [width, origin[1]], price: prices.axis },
    { a: [origin[0], 0], b: [origin[0], height], price: prices.axis },
  ];
  const price = prices.chain * Math.min(1, fewArrows / arrows.length);
  for (const { tail, tip } of arrows) strokes.push({ a: tail, b: tip, price });
  if (request.sum) strokes.push({ a: origin, b: sumTip, price: prices.sum });
  for (const k of request.weights) strokes.push({ a: origin, b: weightTips[k]!, price: prices.sum });
  if (request.texts.step !== '')
    strokes.push({ a: weightTips[request.j]!, b: scene.stepTip, price: prices.sum });
  for (const [a, b] of request.after) strokes.push({ a, b, price: prices.boundary });
  for (const { lines } of request.isolines)
    for (const line of lines)
      for (let n = 0; n + 1 < line.length; n += thinned)
        strokes.push({
          a: line[n]!,
          b: line[Math.min(n + thinned, line.length - 1)]!,
          price: prices.isoline,
        });
  const point = points[i]!;
  const vector = upTo(origin, point, metrics.ringRadius);
  if (vector) strokes.push({ a: vector[0], b: vector[1], price: prices.vector });
  if (request.drops) for (const foot of feet) strokes.push({ a: point, b: foot, price: prices.drop });
  return { frame: { x0: 4, y0: 4, x1: width - 4, y1: height - 4 }, discs, blocks, strokes };
}
