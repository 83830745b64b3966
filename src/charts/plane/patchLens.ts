import { lensScene } from '../layout/lens';
import { lensAnchor } from '../layout/lensLabels';
import type { LensName } from '../layout/lensLabels';
import type { Vec } from '../layout/geometry';
import type { PlaneInput } from '../layout/planeLayout';
import type { Parts } from '../parts';
import type { PlaneDrawing } from './drawing';
import { moved } from './moved';
import { arrow } from './patchVectors';

/** The gradient's arrows in the lens, and their names, as they are now. */
export function patchLens(
  parts: Parts,
  input: PlaneInput,
  { lens, view, metrics, show }: PlaneDrawing,
): void {
  if (!lens) return;
  const { arrowWidth, arrowHead } = metrics;
  const { origin } = lens.place;
  const scene = lensScene(input, lens.place, view.unit, show);
  const { data, whole, against, without } = scene;
  const style = { width: arrowWidth * 0.8, head: arrowHead };
  const heavy = { width: arrowWidth * 1.5, head: arrowHead * 1.35 };
  parts.write('lens-data', 'd', arrow(origin, data, style));
  parts.write('lens-penalty', 'd', arrow(data, whole, style));
  parts.write('lens-whole', 'd', arrow(origin, whole, heavy));
  if (against) parts.write('lens-against', 'd', arrow(origin, against, style));
  if (without) parts.write('lens-without', 'd', arrow(origin, without, heavy));
  for (const [name, offset] of Object.entries(lens.offsets) as [LensName, Vec][])
    parts.write(`label-${name}`, 'transform', moved(lensAnchor(name, lens.place, scene), offset));
}
