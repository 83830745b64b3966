import type { FormulaSource } from '../types';

const slope = '\\term{jacobian:kj}{\\frac{\\partial p_k}{\\partial f_j}}';

export const quotientRule: Readonly<Record<string, FormulaSource>> = {
  'probability-of-k': {
    variants: [{ tex: '\\term{probs:k}{p_k} & = & \\term{exps:k}{e_k}\\,/\\,\\term{sum:i}{Z}' }],
    spoken: 'The probability of class k is its exponential over the sum.',
  },
  'slope-of-sum': {
    variants: [
      {
        tex: '\\partial \\term{sum:i}{Z}/\\partial \\term{scores:j}{f_j} & = & \\term{exps:j}{e_j} \\quad\\text{in both cases}',
      },
    ],
    spoken: 'The slope of the sum in the score of class j is its exponential, whichever k is.',
  },
  'slope-of-top-same': {
    variants: [
      {
        tex: '\\partial \\term{exps:k}{e_k}/\\partial \\term{scores:j}{f_j} & = & \\term{exps:j}{e_j} \\quad\\text{when } k = j',
      },
    ],
    spoken: 'The slope of the numerator is its own exponential when k is j.',
  },
  'slope-of-top-other': {
    variants: [
      {
        tex: '\\partial \\term{exps:k}{e_k}/\\partial \\term{scores:j}{f_j} & = & 0 \\quad\\text{when } k \\ne j',
      },
    ],
    spoken: 'The slope of the numerator is 0 when k is not j.',
  },
  'same-class': {
    variants: [
      {
        tex: `\\term{jacobian:jj}{\\frac{\\partial p_j}{\\partial f_j}} & = & \\frac{\\term{exps:j}{e_j}\\,\\term{sum:i}{Z} - \\term{exps:j}{e_j}\\,\\term{exps:j}{e_j}}{\\term{sum:i}{Z^2}} = \\term{jacobian:jj}{\\term{probs:j}{p_j}(1 - \\term{probs:j}{p_j})}`,
      },
    ],
    spoken:
      'The slope of the probability of class {letter:j} in its own score is p times one minus p: {probs:j} times one minus {probs:j}, {jacobian:jj}.',
  },
  'same-class-numbers': {
    variants: [
      {
        tex: '\\partial p_{\\slot[letter]{letter:j}}/\\partial f_{\\slot[letter]{letter:j}} & = & \\term{probs:j}{\\slot{probs:j}}\\,(1 - \\term{probs:j}{\\slot{probs:j}}) = \\term{jacobian:jj}{\\slot{jacobian:jj}}',
      },
    ],
    spoken: 'With numbers: {probs:j} times one minus {probs:j} is {jacobian:jj}.',
  },
  'other-class': {
    variants: [
      {
        tex: `${slope} & = & \\frac{0 \\cdot \\term{sum:i}{Z} - \\term{exps:k}{e_k}\\,\\term{exps:j}{e_j}}{\\term{sum:i}{Z^2}} = \\term{jacobian:kj}{-\\term{probs:k}{p_k}\\,\\term{probs:j}{p_j}}`,
      },
    ],
    spoken:
      'The slope of the probability of class {letter:other} in the score of class {letter:j} is minus {probs:other} times {probs:j}: {jacobian:other}.',
  },
  'other-class-numbers': {
    variants: [
      {
        tex: '\\partial p_{\\slot[letter]{letter:other}}/\\partial f_{\\slot[letter]{letter:j}} & = & -\\term{probs:k}{\\slot{probs:other}} \\cdot \\term{probs:j}{\\slot{probs:j}} = \\term{jacobian:kj}{\\slot{jacobian:other}}',
      },
    ],
    spoken: 'With numbers: minus {probs:other} times {probs:j} is {jacobian:other}.',
  },
};
