import { letterOf } from '../../terms/classLetters';
import { coordinate as printed } from '../coordinate';
import { chainOf, pointOf } from '../layout/planeData';
import type { PlaneInput, PlaneShow } from '../layout/planeLayout';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const pair = ([x, y]: readonly [number, number], print: (value: number) => string): string =>
  `(${print(x)}, ${print(y)})`;

/** What a plane shows, in sentences made from the numbers it is drawn from. */
export function describePlane(
  { trace, cursor: { i, j }, axes }: PlaneInput,
  show: PlaneShow,
  coordinate = printed,
): string {
  const { N, C, examples } = trace;
  const { y, probs } = examples[i]!;
  const said = Array.from(probs, (p, k) => `${letterOf(k)} ${p.toFixed(2)}`).join(', ');
  const sentences = [
    `${many(N, 'point', 'points')} of ${many(C, 'class', 'classes')}; point ${i}, class ${letterOf(y)}, at ${pair(pointOf(trace, i, axes), coordinate)}, probabilities ${said}.`,
  ];
  const chain = chainOf(trace, j, axes);
  const step = (n: number): readonly [number, number] => [
    chain[n + 1]![0] - chain[n]![0],
    chain[n + 1]![1] - chain[n]![1],
  ];
  if (show.chain) {
    const last = show.chainUpTo === 'all' ? N - 1 : i;
    let largest = 0;
    for (let n = 1; n <= last; n++) if (Math.hypot(...step(n)) > Math.hypot(...step(largest))) largest = n;
    const rank = largest === i ? `, the largest of ${last + 1}` : '';
    sentences.push(
      `Contribution of point ${i} to class ${letterOf(j)}: ${pair(step(i), coordinate)}${rank}.`,
    );
  }
  if (show.sum) sentences.push(`Sum for class ${letterOf(j)} so far: ${pair(chain[i + 1]!, coordinate)}.`);
  return sentences.join(' ');
}
