import type { Diagnosis } from './types';

export const correct: Diagnosis = {
  id: 'correct',
  name: 'The gradient is right.',
  advice: 'Check it on other data as well: some mistakes do not show on every input.',
};

export const ambiguous: Diagnosis = {
  id: 'ambiguous',
  name: 'The gradient is wrong, but several mistakes lead to exactly this one on these data.',
  advice:
    'Try data that tell them apart: several examples, sizes N, D and C that all differ, weights that are not 0, and a penalty.',
};

export const unknown: Diagnosis = {
  id: 'unknown',
  name: 'The gradient is wrong, in a way that is none of the known mistakes.',
  advice:
    'Go through one example by hand: scores, probabilities, errors, then the error times the features, and compare each with yours.',
};

export const notFinite: Diagnosis = {
  id: 'not-finite',
  name: 'The gradient has an entry that is not a finite number.',
  advice:
    'Look for an exponential that overflows, a division by 0 or the logarithm of 0. Subtract each example’s largest score before the exponentials.',
};

/** @param C @param D the shape that W has */
export function wrongShape(C: number, D: number): Diagnosis {
  return {
    id: 'wrong-shape',
    name: `The gradient does not have the shape of W, ${C} x ${D}.`,
    advice:
      'Name the shape of each factor: (C x N) times (N x D) gives C x D, and the N in the middle is summed over.',
  };
}
