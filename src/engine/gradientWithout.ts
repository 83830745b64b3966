import { EngineError } from './errors';
import type { Trace } from './trace';
import { validateInteger } from './validate';

/**
 * Row j of the gradient as it would be were example i not in the data:
 * (1/(N − 1)) Σ_{n ≠ i} (p_nj − 1{j = y_n}) x_n + the penalty's slope under mean, the same without the factor under sum.
 * Added in the order of the examples, so that it equals the row of a trace of the other examples to the last bit.
 *
 * @returns D entries
 * @throws EngineError where i or j does not exist, and where i is the only example: no example has no mean
 */
export function gradientWithout(record: Trace, i: number, j: number): Float64Array {
  const { N, D, C, examples, dWReg, params } = record;
  validateInteger('i', i, 0, N - 1);
  validateInteger('j', j, 0, C - 1);
  if (N === 1) {
    throw new EngineError({
      argument: 'i',
      where: 'i',
      found: 'the only example',
      expected: 'data that has another example',
    });
  }
  const row = new Float64Array(D);
  for (const { i: n, contribution } of examples)
    if (n !== i) for (let d = 0; d < D; d += 1) row[d]! += contribution[j * D + d]!;
  const divisor = params.reduction === 'mean' ? N - 1 : 1;
  return row.map((entry, d) => entry / divisor + dWReg[j * D + d]!);
}
