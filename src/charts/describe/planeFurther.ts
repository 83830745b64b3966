import { coordinate as printed } from '../coordinate';
import { letterOf } from '../../terms/classLetters';
import { isoLevels } from '../layout/isoLevels';
import {
  chainOf,
  biasOf,
  contributionOf,
  errorOf,
  gradientOf,
  steppedOf,
  weightOf,
} from '../layout/planeData';
import { gradientWithoutOf } from '../layout/gradientWithoutOf';
import { extentOf } from '../layout/planeLayout';
import type { PlaneInput } from '../layout/planeLayout';
import { weightsShown } from '../layout/planeShow';
import type { PlaneShow } from '../layout/planeShow';
import { describePlane } from './plane';
import { listed, pair } from './printed';
import type { Print } from './printed';

function describeWeights({ trace, axes }: PlaneInput, k: number, print: Print): string {
  const bias = biasOf(trace, k, axes);
  return `${pair(weightOf(trace, k, axes), print)}${bias === null ? '' : `, bias ${print(bias)}`}`;
}

/** The weights drawn, and the error that is marked. */
function describeMarks(input: PlaneInput, show: PlaneShow, print: Print): string[] {
  const { i, j } = input.cursor;
  const error = errorOf(input.trace, i, j);
  return [
    ...weightsShown(show, j, input.trace.C).map(
      (k) => `Weights of class ${letterOf(k)}: ${describeWeights(input, k, print)}.`,
    ),
    ...(show.error
      ? [
          `Error of point ${i} for class ${letterOf(j)}: ${print(error)}; ${print(Math.abs(error))} of the way to the point is marked.`,
        ]
      : []),
  ];
}

function describeGradient({ trace, cursor: { j }, axes }: PlaneInput, print: Print): string {
  const { penalty, whole } = gradientOf(trace, j, axes);
  return `The penalty’s part: ${pair(penalty, print)}. Row ${letterOf(j)} of dW: ${pair(whole, print)}.`;
}

/** Where contributions begin and how long they are drawn. */
function describeArrows(input: PlaneInput, show: PlaneShow): string[] {
  const { chainScale } = extentOf(input, show);
  const from = `the weights of class ${letterOf(input.cursor.j)}, where they act`;
  return [
    ...(show.at === 'weights' ? [`Each contribution is drawn from ${from}.`] : []),
    ...(chainScale === 1
      ? ['All arrows are drawn to one scale, that of the axes.']
      : [`Contributions are drawn at 1/${Math.round(1 / chainScale)} of their length.`]),
  ];
}

/** Sum and gradient as they would be without the chosen example. */
function describeWithout({ trace, cursor: { i, j }, axes }: PlaneInput, print: Print): string {
  const [x, y] = chainOf(trace, j, axes)[trace.N]!;
  const [dx, dy] = contributionOf(trace, i, j, axes);
  const row = gradientWithoutOf(trace, i, j, axes);
  return `Without point ${i}: sum ${pair([x - dx, y - dy], print)}, row ${letterOf(j)} of dW ${pair(row, print)}.`;
}

function describeStep({ trace, cursor: { j }, axes }: PlaneInput, show: PlaneShow, print: Print): string[] {
  const after = steppedOf(trace, j, axes, show);
  if (!after || show.step === undefined) return [];
  const rate = show.step;
  const [x, y] = gradientOf(trace, j, axes).whole;
  const letter = letterOf(j);
  const way = pair([-rate * x, -rate * y], print);
  const to = pair(after, print);
  return [
    `One step at rate ${rate} moves the weights of class ${letter} by ${way} to ${to}. The boundaries are drawn before it, dashed, and after it.`,
  ];
}

/** What is drawn beside points, weights and sums. */
function describeFurther(input: PlaneInput, show: PlaneShow, print: Print): string[] {
  const { trace, cursor } = input;
  const p = trace.examples[cursor.i]!.probs[cursor.j]!;
  return [
    ...(show.gradient ? [describeGradient(input, print)] : []),
    ...(show.scaleBar ? describeArrows(input, show) : []),
    ...(show.without ? [describeWithout(input, print)] : []),
    ...describeStep(input, show, print),
    ...(show.isolines
      ? [
          `Lines where the probability of class ${letterOf(cursor.j)} is ${listed(isoLevels.map(String))}; at point ${cursor.i} it is ${p.toFixed(2)}.`,
        ]
      : []),
  ];
}

/** Everything that a plane shows, on demand too, in sentences made from the numbers it is drawn from. */
export const describeInFull = (input: PlaneInput, show: PlaneShow, print: Print = printed): string =>
  [
    describePlane(input, show, print, describeMarks(input, show, print)),
    ...describeFurther(input, show, print),
  ].join(' ');
