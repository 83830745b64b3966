import type { Trace } from '../trace';
import { mistake } from './mistakes';
import { transposeFlat } from './readCandidate';
import { errorKinds } from './wrongErrors';
import type { ErrorKind } from './wrongErrors';
import { penaltyKinds, scaleKinds } from './wrongFactors';
import type { PenaltyKind, ScaleKind } from './wrongFactors';
import type { Evidence, Finding, MistakeId } from './types';

/** A gradient as some mistakes, made together, produce it. */
export interface Explanation {
  readonly mistakes: readonly MistakeId[];
  /** Flat C x D; D x C where `mistakes` has `transposed`. */
  readonly gradient: () => Float64Array;
  /** The finding that the candidate equals this gradient up to `error`. */
  readonly finding: (error: number) => Finding;
}

type Parts = readonly [ErrorKind, ScaleKind, PenaltyKind];

function formula([error, scale, penalty]: Parts): string {
  const data = error.symbol === '0' ? '' : `${scale.before}${error.symbol} Xᵀ${scale.after}`;
  return [data, penalty.term].filter((part) => part !== '').join(' + ') || '0';
}

function differenceFormula(parts: Parts, right: Parts): string {
  const [error, scale, penalty] = parts;
  if (parts.filter(({ id }) => id !== null).length > 1) return `${formula(parts)} − (${formula(right)})`;
  if (error.id) return `${error.difference} Xᵀ${scale.after}`;
  return scale.id ? scale.difference : penalty.difference;
}

/** Σ_i errors x_i, flat C x D. */
function multiply({ examples, C, D }: Trace, ofExample: ErrorKind['ofExample']): Float64Array {
  const sum = new Float64Array(C * D);
  examples.forEach(({ x }, i) =>
    ofExample(i).forEach((error, j) => x.forEach((feature, d) => (sum[j * D + d]! += error * feature))),
  );
  return sum;
}

/**
 * Every gradient that the right choice or one mistake in each of its parts leads to: the errors, the factor of the
 * data part, the penalty's gradient; transposed as well where `transposed` is true.
 * Whatever multiplies a data part of 0 has no effect and is left out.
 */
export function explanations(record: Trace, transposed: boolean): Explanation[] {
  const { params, N, C, D, dWReg } = record;
  const errors = errorKinds(record);
  const scales = scaleKinds(params, N);
  const penalties = penaltyKinds(params, N);
  const right: Parts = [errors[0]!, scales[0]!, penalties[0]!];

  return errors.flatMap((error) => {
    const sum = multiply(record, error.ofExample);
    return scales
      .filter(({ id }) => id === null || error.id !== 'no-data-part')
      .flatMap((scale) =>
        penalties.map((penalty): Explanation => {
          const parts: Parts = [error, scale, penalty];
          const mistakes: MistakeId[] = parts.flatMap(({ id }) => id ?? []);
          if (transposed) mistakes.push('transposed');
          const gradient = () => {
            const flat = sum.map((entry, at) => scale.factor * entry + penalty.factor * dWReg[at]!);
            return transposed ? transposeFlat(flat, C, D) : flat;
          };
          const finding = (matched: number) => ({
            mistakes: mistakes.map(mistake),
            evidence: evidenceOf(parts, right, transposed, matched),
          });
          return { mistakes, gradient, finding };
        }),
      );
  });
}

function evidenceOf(parts: Parts, right: Parts, transposed: boolean, error: number): Evidence {
  const { where } = parts[0];
  const note = where === '' ? '' : `, where ${where}`;
  const gradient = formula(parts);
  return {
    gradient: (transposed ? `(${gradient})ᵀ` : gradient) + note,
    difference: (transposed ? 'Gᵀ − dW = ' : '') + differenceFormula(parts, right) + note,
    error,
  };
}
