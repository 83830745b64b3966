import { closedPath, openPath, strokesPath } from '../layout/path';
import { biasOf } from '../layout/planeData';
import { boundariesAfter, isolinesOf } from '../layout/planeLayout';
import type { PlaneInput } from '../layout/planeLayout';
import { biasLabel, weightsShown } from '../layout/planeShow';
import type { PlaneScene } from '../layout/scene';
import type { Parts } from '../parts';
import type { PlaneDrawing } from './drawing';
import { arrow } from './patchVectors';

/** The step at W_j and the boundaries after it, the sum without the chosen example, lines of equal p_j, and biases. */
export function patchFurther(
  parts: Parts,
  scene: PlaneScene,
  input: PlaneInput,
  { view, metrics, show, coordinate }: PlaneDrawing,
): void {
  const { trace, cursor, axes } = input;
  const { arrowWidth, arrowHead } = metrics;
  const { origin, weightTips, stepTip, sumWithoutTip } = scene;
  const style = { width: arrowWidth, head: arrowHead * 1.1 };
  if (show.step !== undefined) {
    parts.write('step', 'd', arrow(weightTips[cursor.j]!, stepTip, style));
    parts.write('boundaries-after', 'd', strokesPath(boundariesAfter(input, view, show)));
  }
  if (show.without) parts.write('sum-without', 'd', arrow(origin, sumWithoutTip, style));
  for (const [n, { lines }] of isolinesOf(input, view, metrics, show).entries())
    parts.write(
      `iso-${n}`,
      'd',
      lines.map((line) => (line[0] === line.at(-1) ? closedPath(line.slice(1)) : openPath(line))).join(''),
    );
  for (const k of weightsShown(show, cursor.j, trace.C)) {
    const bias = biasOf(trace, k, axes);
    if (bias !== null) parts.text(`text-bias${k}`, biasLabel(show, k, bias, coordinate));
  }
}
