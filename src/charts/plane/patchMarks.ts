import { distance, lerp } from '../layout/geometry';
import { openPath, strokesPath } from '../layout/path';
import { errorOf } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import { errorLabel, weightsShown } from '../layout/planeShow';
import { upTo } from '../layout/scene';
import type { PlaneScene } from '../layout/scene';
import type { Parts } from '../parts';
import type { PlaneDrawing } from './drawing';
import { moved } from './moved';
import { arrow } from './patchVectors';
import { rulerStrokes } from './rulerStrokes';

/** The N equal parts of the whole sum, and the first, which is the mean. */
function patchRuler(
  parts: Parts,
  { origin, sumTip }: PlaneScene,
  { trace }: PlaneInput,
  { metrics, show }: PlaneDrawing,
): void {
  // The picture may have shown a step before that divides.
  const divided = show.sum === 'all' && trace.params.reduction === 'mean';
  const strokes = divided ? rulerStrokes(origin, sumTip, trace.N, 4 * metrics.scale) : [];
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

/** Weights, the error and the parts of the sum, as they are now. */
export function patchMarks(parts: Parts, scene: PlaneScene, input: PlaneInput, drawing: PlaneDrawing): void {
  const { metrics, show } = drawing;
  const style = { width: metrics.arrowWidth, head: metrics.arrowHead * 1.2 };
  for (const k of weightsShown(show, input.cursor.j, input.trace.C)) {
    const tip = scene.weightTips[k]!;
    parts.write(`weight-${k}`, 'd', arrow(scene.origin, tip, style));
    parts.write(`tip-${k}`, 'transform', moved(tip));
  }
  if (show.sum) patchRuler(parts, scene, input, drawing);
  if (show.error) patchError(parts, scene, input, drawing);
}
