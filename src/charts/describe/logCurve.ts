import { letterOf } from '../../terms/classLetters';
import { coordinate } from '../coordinate';
import type { CurvePoint } from '../layout/logCurve';

export interface LogCurveInput {
  /** The label's probability and the loss of every example. */
  readonly points: readonly CurvePoint[];
  readonly i: number;
  readonly label: number;
  /** The chosen example's slope of the loss in its probability, where the tangent is drawn. */
  readonly slope: number | null;
}

/** What the curve shows, in sentences made from the numbers it is drawn from. */
export function describeLogCurve({ points, i, label, slope }: LogCurveInput, classes: number | null): string {
  const { p = NaN, loss = NaN } = points[i] ?? {};
  const sentences = [
    `The curve minus log p, falling from left to right to 0 at p = 1. Point ${i}, class ${letterOf(label)}: probability ${coordinate(p)}, loss ${coordinate(loss)}.`,
  ];
  if (slope !== null) sentences.push(`The tangent there has the slope ${coordinate(slope)}.`);
  const others = points.filter((_, n) => n !== i).map((point) => point.loss);
  if (others.length > 0) {
    sentences.push(
      others.length === 1
        ? `The other example’s loss is ${coordinate(others[0] ?? NaN)}.`
        : `The losses of the other ${others.length} run from ${coordinate(Math.min(...others))} to ${coordinate(Math.max(...others))}.`,
    );
  }
  if (classes !== null)
    sentences.push(`With all weights 0 every loss is log ${classes}, ${coordinate(Math.log(classes))}.`);
  return sentences.join(' ');
}
