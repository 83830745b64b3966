import { distance, lerp } from '../layout/geometry';
import type { Segment, Vec } from '../layout/geometry';

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
