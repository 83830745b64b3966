import type { Trace } from '../../engine/trace';
import { letterOf } from '../../terms/classLetters';

/** The Jacobian in a sentence: which score moves its own probability most, and which two classes trade most. */
export function describeJacobian({ jacobian, examples, C }: Trace, { i }: { readonly i: number }): string {
  if (!examples[i]) return '';
  const J = jacobian(i);
  let own = 0;
  let [a, b] = [0, 1];
  for (let k = 0; k < C; k += 1) {
    if ((J[k * C + k] ?? NaN) > (J[own * C + own] ?? NaN)) own = k;
    for (let j = k + 1; j < C; j += 1) if ((J[k * C + j] ?? NaN) < (J[a * C + b] ?? NaN)) [a, b] = [k, j];
  }
  const first = `Example ${i}: class ${letterOf(own)}’s probability answers its own score most.`;
  return C < 2 ? first : `${first} Classes ${letterOf(a)} and ${letterOf(b)} take most from one another.`;
}
