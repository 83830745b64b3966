import { arrowShape } from '../layout/arrow';
import type { Vec } from '../layout/geometry';
import { thinned } from '../layout/thinned';
import { closedPath, openPath, strokesPath } from '../layout/path';
import type { PlaneInput } from '../layout/planeLayout';
import { addedIn, isChainLine } from '../layout/planeShow';
import type { ChainArrow, PlaneScene } from '../layout/scene';
import type { Parts } from '../parts';
import type { PlaneDrawing } from './drawing';

export const arrow = (tail: Vec, tip: Vec, style: { width: number; head: number }): string =>
  closedPath(arrowShape(tail, tip, style).outline);

/** The contributions of each class's examples as one path, and as another those that the loop has not come to. */
function patchStrands(parts: Parts, { strands }: PlaneScene, { trace }: PlaneInput, added: number): void {
  const path = (arrows: readonly ChainArrow[]) => strokesPath(arrows.map(({ tail, tip }) => [tail, tip]));
  for (let k = 0; k < trace.C; k += 1) {
    const own = strands.filter(({ n }) => trace.params.y[n] === k);
    parts.write(`strand-${k}`, 'd', path(own.filter(({ n }) => n < added)));
    parts.write(`strand-later-${k}`, 'd', path(own.filter(({ n }) => n >= added)));
  }
}

/** Contributions and their sum, as they are now. */
export function patchVectors(
  parts: Parts,
  scene: PlaneScene,
  input: PlaneInput,
  drawing: PlaneDrawing,
): void {
  const { trace, cursor } = input;
  const { metrics, show } = drawing;
  const { arrowWidth, arrowHead } = metrics;
  for (const { n, tail, tip } of scene.arrows) {
    const style =
      n === cursor.i
        ? { width: arrowWidth * 1.7, head: arrowHead * 1.5 }
        : { width: arrowWidth, head: arrowHead };
    parts.write(`arrow-${n}`, 'd', arrow(tail, tip, style));
  }
  if (scene.strands.length > 0) patchStrands(parts, scene, input, addedIn(show, cursor.i));
  if (isChainLine(show, trace.N)) {
    // Up to the cursor's arrow, which stands for the last part, or up to where the run is.
    const ends = show.added === undefined ? cursor.i + 1 : show.added + 1;
    parts.write('chain', 'd', openPath(thinned(scene.chain.slice(0, ends))));
    const later = show.chainUpTo === 'all' ? scene.chain.slice(cursor.i + 1) : [];
    parts.write('chain-later', 'd', openPath(thinned(later)));
  }
  if (show.sum)
    parts.write(
      'sum',
      'd',
      arrow(scene.origin, scene.sumTip, { width: arrowWidth * 0.8, head: arrowHead * 1.2 }),
    );
}
