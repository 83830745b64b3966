import type { LabelName } from '../layout/arrangement';
import type { Vec } from '../layout/geometry';
import { closedPath, openPath, px, strokesPath } from '../layout/path';
import type { PlaneInput } from '../layout/planeLayout';
import { barLink, barRect, probabilitySegments } from '../layout/probabilityBar';
import { decisionRegions, scorePlanes } from '../layout/regions';
import { isMarked, planeScene, upTo } from '../layout/scene';
import type { PlaneScene } from '../layout/scene';
import { toScreen, viewBox } from '../layout/view';
import type { View } from '../layout/view';
import type { Parts } from '../parts';
import { labelAnchor } from './drawing';
import type { PlaneDrawing } from './drawing';
import type { PlaneExtras } from './extras';
import { moved } from './moved';
import { patchVectors } from './patchVectors';

function patchRegions(parts: Parts, { trace, cursor, axes }: PlaneInput, { view }: PlaneDrawing): void {
  const { regions, boundaries } = decisionRegions(scorePlanes(trace, cursor.i, axes), viewBox(view));
  for (const { j, polygon, tied } of regions) {
    parts.write(`region-${j}`, 'd', tied ? '' : closedPath(polygon.map((corner) => toScreen(view, corner))));
  }
  parts.write(
    'boundaries',
    'd',
    strokesPath(boundaries.map(([a, b]) => [toScreen(view, a), toScreen(view, b)])),
  );
}

function patchExample(
  parts: Parts,
  scene: PlaneScene,
  { trace, cursor, axes }: PlaneInput,
  { metrics, show, coordinate, view }: PlaneDrawing,
): void {
  const { ringRadius } = metrics;
  const point = scene.points[cursor.i]!;
  if (isMarked(scene)) {
    // An edit leaves the rows of the other examples as they are.
    scene.points.forEach((place, n) => {
      parts.writeFrom(`point-${n}`, 'transform', [trace.params.X[n], trace.params.bias, view, ...axes], () =>
        moved(place),
      );
    });
  } else parts.write(`point-${cursor.i}`, 'transform', moved(point));
  parts.write('ring', 'transform', moved(point));
  parts.write('vector', 'd', openPath(upTo(scene.origin, point, ringRadius) ?? []));
  if (!show.drops) return;
  const [footX, footY] = scene.feet;
  parts.write('drop-0', 'd', openPath(upTo(footX, point, ringRadius) ?? []));
  parts.write('drop-1', 'd', openPath(upTo(footY, point, ringRadius) ?? []));
  const { x } = trace.examples[cursor.i]!;
  parts.text('text-dropX', coordinate(x[axes[0]] ?? 0));
  parts.text('text-dropY', coordinate(x[axes[1]] ?? 0));
}

function patchBar(
  parts: Parts,
  scene: PlaneScene,
  { trace, cursor }: PlaneInput,
  drawing: PlaneDrawing,
): void {
  const { metrics, view, barOffset } = drawing;
  const { barLength, barHeight } = metrics;
  const point = scene.points[cursor.i]!;
  const inside = (value: number, length: number, size: number) =>
    Math.max(4, Math.min(size - length - 4, value));
  const corner: Vec = [
    inside(point[0] + barOffset[0], barLength, view.width),
    inside(point[1] + barOffset[1], barHeight, view.height),
  ];
  const rect = barRect(corner, metrics, drawing.looked);
  parts.write('bar', 'transform', moved(corner));
  parts.write('bar-link', 'd', openPath(barLink(rect, point, metrics) ?? []));
  for (const { k, x, width } of probabilitySegments(trace.examples[cursor.i]!.probs, barLength)) {
    parts.write(`segment-${k}`, 'x', px(x));
    parts.write(`segment-${k}`, 'width', px(width));
    parts.write(`letter-${k}`, 'x', px(x + width / 2));
    parts.write(`letter-${k}`, 'visibility', width >= metrics.letterSize * 1.1 ? 'visible' : 'hidden');
  }
}

/** Axes and ticks, which React has drawn for the view at rest, where they are in the view that is shown. */
function patchGround(parts: Parts, { view: drawn, ticks }: PlaneDrawing, shown: View): void {
  const [x, y] = toScreen(shown, [0, 0]);
  parts.write('axes', 'd', `M0 ${px(y)}H${px(shown.width)}M${px(x)} 0V${px(shown.height)}`);
  parts.write('origin', 'cx', px(x));
  parts.write('origin', 'cy', px(y));
  for (const { key, axis, value } of ticks) {
    const by = toScreen(shown, [value, value])[axis] - toScreen(drawn, [value, value])[axis];
    parts.write(`tick-${key}`, 'transform', axis === 0 ? moved([by, 0]) : moved([0, by]));
  }
}

interface PatchOptions {
  /** the view that is shown, which on its way is not the one at rest */
  readonly view: View;
  readonly spread: number;
  readonly extras: PlaneExtras | null;
}

/**
 * Writes the present numbers into the picture: attributes and texts that changed, nothing read from the page.
 * Where the view that is shown is not the one at rest, marks stand where they are in it, and their labels beside them.
 */
export function patchPlane(
  parts: Parts,
  input: PlaneInput,
  resting: PlaneDrawing,
  { view: shown, spread, extras }: PatchOptions,
): void {
  patchGround(parts, resting, shown);
  const drawing = shown === resting.view ? resting : { ...resting, view: shown };
  const { view, chainScale, show, labelOffsets } = drawing;
  const scene = planeScene(input.trace, input.cursor, input.axes, view, chainScale, show, spread);
  patchRegions(parts, input, drawing);
  patchVectors(parts, scene, input, drawing);
  extras?.patch(parts, scene, input, drawing);
  patchExample(parts, scene, input, drawing);
  if (show.probabilityBar) patchBar(parts, scene, input, drawing);
  for (const [name, offset] of Object.entries(labelOffsets) as [LabelName, Vec][]) {
    const anchor = labelAnchor(name, scene, input.cursor.i);
    parts.write(`label-${name}`, 'transform', moved(anchor, offset));
  }
}
