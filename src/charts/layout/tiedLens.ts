import type { Vec } from './geometry';
import { lensScene } from './lens';
import type { Lens, LensFrame, LensInput } from './lens';
import { lensAnchor, lensLabels, lensTexts } from './lensLabels';
import type { LensLabels, LensName } from './lensLabels';
import type { PlaneShow } from './planeShow';
import type { View } from './view';

/** A lens with its labels, tied to the arrows that they name. */
export interface TiedLens {
  readonly place: Lens;
  readonly labels: LensLabels;
  /** from an arrow's anchor to the middle of its label */
  readonly offsets: Readonly<Partial<Record<LensName, Vec>>>;
}

interface Pictured extends Pick<LensFrame, 'metrics'> {
  readonly view: View;
  readonly show: PlaneShow;
}

export function tiedLens(input: LensInput, place: Lens, { view, metrics, show }: Pictured): TiedLens {
  const scene = lensScene(input, place, view.unit, show);
  const labels = lensLabels(lensTexts(input.cursor.j, input.trace.params), place, scene, metrics);
  const offsets: Partial<Record<LensName, Vec>> = {};
  for (const [name, { centre }] of Object.entries(labels) as [LensName, { centre: Vec }][]) {
    const [x, y] = lensAnchor(name, place, scene);
    offsets[name] = [centre[0] - x, centre[1] - y];
  }
  return { place, labels, offsets };
}
