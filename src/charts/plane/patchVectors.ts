import { arrowShape } from '../layout/arrow';
import { distance, lerp } from '../layout/geometry';
import type { Segment, Vec } from '../layout/geometry';
import { thinned } from '../layout/density';
import { closedPath, openPath, strokesPath } from '../layout/path';
import { errorOf } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import { errorLabel, isChainLine, mostHeads, weightsShown } from '../layout/planeShow';
import { upTo } from '../layout/scene';
import type { PlaneScene } from '../layout/scene';
import type { Parts } from '../parts';
import type { PlaneDrawing } from './drawing';

/** Strokes across a line from a to b, at every 1/count of it; none where they would run together. */
export function rulerStrokes(a: Vec, b: Vec, count: number, half: number): Segment[] {
  const length = distance(a, b);
  if (!(length / count > half * 0.7)) return [];
  const across: Vec = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half];
  return Array.from({ length: count - 1 }, (_, n) => {
    const [x, y] = lerp(a, b, (n + 1) / count);
    return [
      [x - across[0], y - across[1]],
      [x + across[0], y + across[1]],
    ];
  });
}

export const arrow = (tail: Vec, tip: Vec, style: { width: number; head: number }): string =>
  closedPath(arrowShape(tail, tip, style).outline);

function patchSum(
  parts: Parts,
  { origin, sumTip }: PlaneScene,
  { trace }: PlaneInput,
  drawing: PlaneDrawing,
): void {
  const { metrics, show } = drawing;
  const { arrowWidth, arrowHead, scale } = metrics;
  parts.write('sum', 'd', arrow(origin, sumTip, { width: arrowWidth * 0.8, head: arrowHead * 1.2 }));
  // The picture may have shown a step before that divides.
  const divided = show.sum === 'all' && trace.params.reduction === 'mean';
  const strokes = divided ? rulerStrokes(origin, sumTip, trace.N, 4 * scale) : [];
  parts.write('ruler', 'd', strokesPath(strokes));
  parts.write('mean', 'd', divided ? openPath([origin, lerp(origin, sumTip, 1 / trace.N)]) : '');
}

function patchError(
  parts: Parts,
  { origin, points, errorTip }: PlaneScene,
  { trace, cursor: { i, j } }: PlaneInput,
  { metrics, coordinate }: PlaneDrawing,
): void {
  const { ringRadius, scale } = metrics;
  const point = points[i]!;
  const free = upTo(origin, point, ringRadius);
  const whole = distance(origin, errorTip);
  const end = free && whole > distance(...free) ? free[1] : errorTip;
  parts.write('error', 'd', openPath([origin, end]));
  // The mark at its end: the last of two parts that make a line twice as long.
  const twice = lerp(origin, errorTip, 2);
  parts.write(
    'error-tick',
    'd',
    strokesPath(end === errorTip ? rulerStrokes(origin, twice, 2, 7 * scale) : []),
  );
  const error = errorOf(trace, i, j);
  parts.text('text-error', errorLabel(error, coordinate));
  parts.text('factor-own', `${coordinate(error)} `);
}

/** Contributions, their sum, weights, the error and the gradient, as they are now. */
export function patchVectors(
  parts: Parts,
  scene: PlaneScene,
  input: PlaneInput,
  drawing: PlaneDrawing,
): void {
  const { trace, cursor } = input;
  const { metrics, show } = drawing;
  const { arrowWidth, arrowHead } = metrics;
  const many = scene.arrows.length > mostHeads;
  for (const { n, tail, tip } of scene.arrows) {
    if (many && n !== cursor.i) {
      parts.write(`arrow-${n}`, 'd', openPath([tail, tip]));
      continue;
    }
    const style =
      n === cursor.i
        ? { width: arrowWidth * 1.7, head: arrowHead * 1.5 }
        : { width: arrowWidth, head: arrowHead };
    parts.write(`arrow-${n}`, 'd', arrow(tail, tip, style));
  }
  if (isChainLine(show, trace.N)) {
    parts.write('chain', 'd', openPath(thinned(scene.chain.slice(0, cursor.i + 1))));
    const later = show.chainUpTo === 'all' ? scene.chain.slice(cursor.i + 1) : [];
    parts.write('chain-later', 'd', openPath(thinned(later)));
  }
  if (show.sum) patchSum(parts, scene, input, drawing);
  for (const k of weightsShown(show, cursor.j, trace.C))
    parts.write(
      `weight-${k}`,
      'd',
      arrow(scene.origin, scene.weightTips[k]!, { width: arrowWidth, head: arrowHead * 1.2 }),
    );
  if (show.error) patchError(parts, scene, input, drawing);
}
