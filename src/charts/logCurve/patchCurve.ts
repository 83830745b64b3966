import { coordinate } from '../coordinate';
import type { LogCurveInput } from '../describe/logCurve';
import type { Rect } from '../layout/geometry';
import { curveDrops, curvePlace, curveStroke, curveTangent, labelsBeside } from '../layout/logCurve';
import type { CurveTick } from '../layout/logCurve';
import type { PlaneMetrics } from '../layout/metrics';
import { openPath, px } from '../layout/path';
import type { Parts } from '../parts';

export interface CurveDrawing {
  readonly frame: Rect;
  readonly metrics: PlaneMetrics;
  readonly ticks: { readonly x: readonly CurveTick[]; readonly y: readonly CurveTick[] };
}

/** Writes the present numbers into the picture. */
export function patchCurve(parts: Parts, { points, i, slope }: LogCurveInput, drawing: CurveDrawing): void {
  const { frame, ticks, metrics } = drawing;
  const { tickSize, scale } = metrics;
  points.forEach((point, n) => {
    const [x, y] = curvePlace(frame, point);
    parts.write(`place-${n}`, 'transform', `translate(${px(x)} ${px(y)})`);
    parts.write(`stroke-${n}`, 'd', openPath(curveStroke(frame, point, 6 * scale)));
  });
  const chosen = points[i];
  if (!chosen) return;
  const [x, y] = curvePlace(frame, chosen);
  const drops = curveDrops(frame, chosen);
  parts.write('drop-loss', 'd', openPath(drops.loss));
  parts.write('drop-p', 'd', openPath(drops.p));
  parts.write('tangent', 'd', openPath(curveTangent(frame, chosen, 64 * scale)));
  parts.write('slope', 'x', px(x + 16 * scale));
  parts.write('slope', 'y', px(y - metrics.chosenRadius - 10 * scale));
  if (slope !== null) parts.text('slope', `slope ${coordinate(slope)}`);
  parts.write('value-p', 'x', px(x));
  parts.text('value-p', coordinate(chosen.p));
  parts.write('value-loss', 'y', px(y + tickSize * 0.35));
  parts.text('value-loss', coordinate(chosen.loss));
  const show = (name: string, beside: readonly boolean[]) => {
    beside.forEach((free, n) => {
      parts.write(`tick-${name}-${n}`, 'visibility', free ? 'visible' : 'hidden');
    });
  };
  show('p', labelsBeside(ticks.x, x, 2.8 * tickSize));
  show('loss', labelsBeside(ticks.y, y, 1.3 * tickSize));
}
