import type { ArrangeRequest } from './arrangement';
import { distance, lerp } from './geometry';
import type { Rect, Segment, Vec } from './geometry';
import { labelSize, placesAround, placesBeside } from './labels';
import type { LabelSize } from './labels';
import type { Put } from './placeBeside';

const longest = (segments: readonly Segment[]): Segment | undefined =>
  segments.reduce<Segment | undefined>(
    (best, each) => (best && distance(...best) >= distance(...each) ? best : each),
    undefined,
  );

/** Around a word: below and above it, then at its ends. */
function placesAtWord({ x0, y0, x1, y1 }: Rect, { width, height }: LabelSize, gap: number): Vec[] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [below, above] = [y1 + height / 2, y0 - height / 2];
  const shifts = [0, 0.35, -0.35].map((part) => x + part * width);
  return [
    ...shifts.map((across): Vec => [across, below]),
    [x1 + gap + width / 2, y],
    [x0 - gap - width / 2, y],
    ...shifts.map((across): Vec => [across, above]),
  ];
}

/** The bias of each weight drawn, at its name, or at its arrow's tip where the name has no place. */
export function placeBiases(
  { texts, metrics, scene, weights }: ArrangeRequest,
  put: Put,
  limit: number,
  nameOf: (k: number) => Rect | null,
): void {
  const { scale, tickSize } = metrics;
  texts.biases.forEach((text, n) => {
    const k = weights[n];
    if (text === null || k === undefined) return;
    const size = labelSize(text, tickSize, 'label');
    const tip = scene.weightTips[k]!;
    const name = nameOf(k);
    const places = name ? placesAtWord(name, size, 5 * scale) : placesAround(tip, 5 * scale, size, 2);
    put(`bias${k}`, size, places, { limit });
  });
}

/** The step at the tip of W_j, and a word on the boundaries that it leads to. */
export function placeStep({ texts, metrics, scene, after }: ArrangeRequest, put: Put, limit: number): void {
  const { scale, tickSize, mathSize } = metrics;
  if (texts.step !== '') {
    const size = labelSize(texts.step, mathSize * 0.93, 'math');
    put('step', size, placesAround(scene.stepTip, 4 * scale, size, 4), { limit });
  }
  const line = longest(after);
  if (!line || texts.after === '') return;
  const size = labelSize(texts.after, tickSize, 'label');
  put('after', size, placesBeside(line, size, 3 * scale, 4), { limit });
}

/** The probability on each line of equal probability, upon the line itself. */
export function placeIsolines({ metrics, isolines }: ArrangeRequest, put: Put): void {
  const parts = [0.5, 0.35, 0.65, 0.2, 0.8, 0.42, 0.58, 0.28, 0.72, 0.12, 0.88];
  isolines.forEach(({ level, lines }, n) => {
    const line = lines.reduce<readonly Vec[]>((best, each) => (each.length > best.length ? each : best), []);
    if (line.length < 2) return;
    const places = parts.map((part): Vec => {
      const along = part * (line.length - 1);
      const before = Math.floor(along);
      return lerp(line[before]!, line[Math.min(before + 1, line.length - 1)]!, along - before);
    });
    put(`iso${n}`, labelSize(String(level), metrics.tickSize, 'number'), places);
  });
}
