import { letterOf } from '../../terms/classLetters';
import { coordinate as printed } from '../coordinate';
import { mostPoints } from '../layout/mostPoints';
import { largestContribution } from '../layout/largest';
import { chainOf, contributionOf, pointOf } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import { addedIn } from '../layout/planeShow';
import type { PlaneShow } from '../layout/planeShow';
import { pair } from './printed';
import type { Print } from './printed';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function describeContribution(
  { trace, cursor: { i, j }, axes }: PlaneInput,
  show: PlaneShow,
  print: Print,
): string {
  const own = contributionOf(trace, i, j, axes);
  const sentence = `Contribution of point ${i} to class ${letterOf(j)}: ${pair(own, print)}`;
  if (show.chain === 'own') return `${sentence}.`;
  const count = show.chainUpTo === 'all' ? trace.N : addedIn(show, i);
  const largest = largestContribution(trace, j, axes, count);
  if (!largest) return `${sentence}; none of ${count} has a length.`;
  if (largest.i === i) return `${sentence}, the largest of ${count}.`;
  const share = Math.round(100 * largest.share);
  return `${sentence}. The largest of ${count} is that of point ${largest.i}, with ${share} % of all lengths.`;
}

function describeSum({ trace, cursor: { i, j }, axes }: PlaneInput, show: PlaneShow, print: Print): string[] {
  const { N } = trace;
  const all = show.sum === 'all';
  const added = addedIn(show, i);
  const [x, y] = chainOf(trace, j, axes)[all ? N : added]!;
  if (!all && added === 0) return [`Sum for class ${letterOf(j)}: nothing is added yet.`];
  const sum = `Sum for class ${letterOf(j)} ${all ? `over all ${N}` : `up to point ${added - 1}`}: ${pair([x, y], print)}.`;
  return all && trace.params.reduction === 'mean'
    ? [sum, `Their mean, 1/${N} of the sum: ${pair([x / N, y / N], print)}.`]
    : [sum];
}

/** What a plane shows, in sentences made from the numbers it is drawn from; those on further marks after its points. */
export function describePlane(
  input: PlaneInput,
  show: PlaneShow,
  coordinate: Print = printed,
  marks: readonly string[] = [],
): string {
  const {
    trace,
    cursor: { i },
    axes,
  } = input;
  const { N, C, examples } = trace;
  const { y, probs } = examples[i]!;
  const said = Array.from(probs, (p, k) => `${letterOf(k)} ${p.toFixed(2)}`).join(', ');
  const density =
    N > mostPoints ? ' They are drawn as a density: a mark’s area is how many of its class stand there.' : '';
  const sentences = [
    `${many(N, 'point', 'points')} of ${many(C, 'class', 'classes')}; point ${i}, class ${letterOf(y)}, at ${pair(pointOf(trace, i, axes), coordinate)}, probabilities ${said}.${density}`,
    ...marks,
  ];
  if (show.chain) sentences.push(describeContribution(input, show, coordinate));
  if (show.sum) sentences.push(...describeSum(input, show, coordinate));
  return sentences.join(' ');
}
