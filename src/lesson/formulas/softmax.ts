import type { FormulaSource } from '../types';

/** Later chapters start from it. */
export const probability: FormulaSource = {
  variants: [{ tex: '\\term{probs:j}{p_j} & = & \\frac{\\term{exps:j}{e_j}}{\\term{sum:i}{Z}}' }],
  spoken:
    'The probability of class {letter:j} is its exponential {exps:j} over the sum {sum}, which is {probs:j}.',
};

export const softmax: Readonly<Record<string, FormulaSource>> = {
  'largest-score': {
    variants: [{ tex: '\\term{shift:i}{m} & = & \\max_k \\term{scores:k}{f_k}' }],
    spoken: 'm is the largest of the scores, {shift}.',
  },
  exponential: {
    variants: [{ tex: '\\term{exps:j}{e_j} & = & \\exp(\\term{shifted:j}{f_j - m})' }],
    spoken: 'e of class {letter:j} is the exponential of its shifted score, {exps:j}.',
  },
  'sum-of-exponentials': {
    variants: [{ tex: '\\term{sum:i}{Z} & = & \\sum_k \\term{exps:k}{e_k}' }],
    spoken: 'Z is the sum of the exponentials, {sum}.',
  },
  probability,
  'probability-numbers': {
    variants: [
      {
        tex: '\\term{probs:j}{p_{\\slot[letter]{letter:j}}} & = & \\term{exps:j}{\\slot{exps:j}}\\,/\\,\\term{sum:i}{\\slot{sum}} = \\term{probs:j}{\\slot{probs:j}}',
      },
    ],
    spoken: 'With numbers: {exps:j} over {sum} is {probs:j}.',
  },
};
