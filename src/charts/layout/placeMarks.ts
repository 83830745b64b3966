import { letterOf } from '../../terms/classLetters';
import type { ArrangeRequest, Arrangement } from './arrangement';
import { distanceToRect, lerp } from './geometry';
import type { Rect } from './geometry';
import { labelSize, placesAround } from './labels';
import { putBeside, unreadable } from './placeBeside';
import type { Put } from './placeBeside';
import { placeBiases, placeStep } from './placeFurther';
import { isMarked } from './scene';

/** What it costs to stand nearer to another point than to one's own mark. */
const misleading = 90;

function placeWeights({ scene, metrics, weights }: ArrangeRequest, put: Put): void {
  const { mathSize, markerRadius, scale } = metrics;
  for (const k of weights) {
    const tip = scene.weightTips[k]!;
    const size = labelSize(`W${letterOf(k)}`, mathSize, 'math');
    const extra = (rect: Rect) => {
      const own = distanceToRect(tip, rect) + 6 * scale;
      return isMarked(scene) && scene.points.some((at) => distanceToRect(at, rect) - markerRadius < own)
        ? misleading
        : 0;
    };
    put(`weight${k}`, size, placesAround(tip, 4 * scale, size, 3), { extra });
  }
}

/** The names of weights, biases, the step, the chosen example's own arrow, its error, and the mean. */
export function placeMarks(request: ArrangeRequest, put: Put, labels: Arrangement['labels']): void {
  const { scene, metrics, texts } = request;
  const { mathSize, tickSize, scale } = metrics;
  placeWeights(request, put);
  placeBiases(request, put, 2 * unreadable, (k) => {
    const name = labels[`weight${k}`];
    return name?.clean ? name.rect : null;
  });
  placeStep(request, put, 2 * unreadable);
  if (texts.own !== '') {
    const { tail, tip } = scene.arrows[0]!;
    putBeside(put, scale, ['own', labelSize(texts.own, mathSize * 0.93, 'math')], [tail, tip], 3);
  }
  if (texts.error !== '') {
    const size = labelSize(texts.error, tickSize, 'label');
    putBeside(put, scale, ['error', size], [scene.origin, scene.errorTip], 3);
  }
  if (texts.mean !== '') {
    const end = lerp(scene.origin, scene.sumTip, 1 / scene.points.length);
    const size = labelSize(texts.mean, tickSize, 'label');
    putBeside(put, scale, ['mean', size], [scene.origin, end], 4);
  }
}
