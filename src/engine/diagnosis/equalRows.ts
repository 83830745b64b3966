import type { Trace } from '../trace';
import { matrixError } from './matrixError';
import { mistake } from './mistakes';
import { transposeFlat } from './readCandidate';
import type { ReadCandidate } from './readCandidate';
import type { Finding } from './types';
import { penaltyKinds } from './wrongFactors';

/**
 * The last thing to look for: data parts that are alike for every class, whatever the error may be that they share.
 * @returns at most one finding, the penalty right before it is wrong
 */
export function equalRows(
  record: Trace,
  { entries, direction }: ReadCandidate,
  tolerance: number,
): Finding[] {
  const { C, D, N, dWReg, params } = record;
  if (C < 2) return [];
  const turned = direction === 'transposed';
  const rows = turned ? transposeFlat(entries, D, C) : entries;
  for (const penalty of penaltyKinds(params, N)) {
    // The candidate as it would be if every class had the first one's data part.
    const first = rows.map((_, at) => {
      const top = at % D;
      return rows[top]! + penalty.factor * (dWReg[at]! - dWReg[top]!);
    });
    const error = matrixError(rows, first);
    if (error > tolerance) continue;
    const gradient = penalty.term === '' ? 'E Xᵀ' : `E Xᵀ + ${penalty.term}`;
    const note = ', where E has one value for all classes';
    return [
      {
        mistakes: [
          mistake('same-error-every-class'),
          ...(penalty.id ? [mistake(penalty.id)] : []),
          ...(turned ? [mistake('transposed')] : []),
        ],
        evidence: {
          gradient: (turned ? `(${gradient})ᵀ` : gradient) + note,
          difference: `${turned ? 'Gᵀ − dW = ' : ''}${gradient} − dW${note}`,
          error,
        },
      },
    ];
  }
  return [];
}
