import type { FormulaSource } from '../types';

/** Later chapters start from it. */
export const probability: FormulaSource = {
  variants: [{ tex: '\\term{probs:j}{p_j} & = & \\frac{\\term{exps:j}{e_j}}{\\term{sum:i}{Z}}' }],
  spoken:
    'The probability of class {letter:j} is its exponential {exps:j} over the sum {sum}, which is {probs:j}.',
};

const f_j = '\\term{scores:j}{f_j}';
const f_k = '\\term{scores:k}{f_k}';
const m = '\\term{shift:i}{m}';
const Z = '\\term{sum:i}{Z}';
const classLetter = '\\slot[letter]{letter:j}';
const p = `\\term{probs:j}{p_{${classLetter}}}`;

/** The lines of the chapter, the short ones that later steps build on among them. */
const lines: Readonly<Record<string, FormulaSource>> = {
  'largest-score': {
    variants: [{ tex: `${m} & = & \\max_k ${f_k}` }],
    spoken: 'm is the largest of the scores, {shift}.',
  },
  'largest-subtracted': {
    variants: [{ tex: `${m} & = & \\max_k ${f_k} \\\\ \\term{shifted:j}{f_j - m} & \\le & 0` }],
    spoken:
      'm is the largest of the scores, {shift}. The score of class {letter:j} less m is {shifted:j}; it is never above 0.',
  },
  'largest-subtracted-numbers': {
    variants: [
      {
        tex: `\\term{shifted:j}{f_{${classLetter}} - m} & = & \\term{shifted:j}{\\slot{shifted:j}} \\quad\\text{with } ${m} = \\term{shift:i}{\\slot{shift}}`,
      },
    ],
    spoken: 'With numbers: m is {shift}, and the shifted score of class {letter:j} is {shifted:j}.',
  },
  exponential: {
    variants: [{ tex: '\\term{exps:j}{e_j} & = & \\exp(\\term{shifted:j}{f_j - m})' }],
    spoken: 'e of class {letter:j} is the exponential of its shifted score, {exps:j}.',
  },
  'gap-to-ratio': {
    variants: [
      {
        tex: `\\term{exps:j}{e_j} & = & \\exp(\\term{shifted:j}{f_j - m}) \\\\ \\term{exps:j}{e_j}\\,/\\,\\term{exps:k}{e_k} & = & \\exp(${f_j} - ${f_k})`,
      },
    ],
    spoken:
      'e of class {letter:j} is the exponential of its shifted score, {exps:j}. Over e of class {letter:other}, {exps:other}, it is the exponential of the gap between their scores: {expRatio:j}.',
  },
  'gap-to-ratio-numbers': {
    variants: [
      {
        tex: `\\term{exps:j}{e_{${classLetter}}}\\,/\\,\\term{exps:k}{e_{\\slot[letter]{letter:other}}} & = & \\slot{expRatio:j} \\quad\\text{with } \\term{scores:j}{f_{${classLetter}}} - \\term{scores:k}{f_{\\slot[letter]{letter:other}}} = \\slot{scoreGap:j}`,
      },
    ],
    spoken:
      'With numbers: the gap between the scores of class {letter:j} and class {letter:other} is {scoreGap:j}; its exponential is {expRatio:j}.',
  },
  'sum-of-exponentials': {
    variants: [{ tex: `${Z} & = & \\sum_k \\term{exps:k}{e_k}` }],
    spoken: 'Z is the sum of the exponentials, {sum}.',
  },
  'sum-in-bounds': {
    variants: [{ tex: `${Z} & = & \\sum_k \\term{exps:k}{e_k} \\\\ 1 & \\le & ${Z} \\le \\term{C}{C}` }],
    spoken: 'Z is the sum of the exponentials, {sum}; it lies between 1 and the number of classes, {C}.',
  },
  'sum-in-bounds-numbers': {
    variants: [{ tex: `1 & \\le & \\term{sum:i}{\\slot{sum}} \\le \\slot[int]{C}` }],
    spoken: 'With numbers: {sum} lies between 1 and {C}.',
  },
  probability,
  'probability-numbers': {
    variants: [
      {
        tex: `${p} & = & \\term{exps:j}{\\slot{exps:j}}\\,/\\,\\term{sum:i}{\\slot{sum}} = \\term{probs:j}{\\slot{probs:j}}`,
      },
    ],
    spoken: 'With numbers: {exps:j} over {sum} is {probs:j}.',
  },
};

/** What a shift does, and what happens without one. */
const shift: Readonly<Record<string, FormulaSource>> = {
  'any-shift': {
    variants: [
      {
        tex: `\\term{probs:j}{p_j} & = & \\frac{\\exp(${f_j} + c)}{\\sum_k \\exp(${f_k} + c)} \\\\ & = & \\frac{\\struck{e^{c}}\\,\\exp(${f_j})}{\\struck{e^{c}}\\,\\sum_k \\exp(${f_k})}`,
      },
    ],
    spoken:
      'With any number c added to every score, the factor e to the c stands above and below and cancels: what is left is the probability of class {letter:j}, {probs:j}.',
  },
  'any-shift-numbers': {
    variants: [
      {
        tex: `${p} & = & \\slot{rawExps:j}\\,/\\,\\slot{rawSum} = \\slot{rawProbs:j} \\quad (c = 0) \\\\ & = & \\term{exps:j}{\\slot{exps:j}}\\,/\\,\\term{sum:i}{\\slot{sum}} = \\term{probs:j}{\\slot{probs:j}} \\quad (c = -${m})`,
      },
    ],
    spoken:
      'With numbers: for c equal to 0, {rawExps:j} over {rawSum} is {rawProbs:j}; for c equal to minus m, {exps:j} over {sum} is {probs:j}.',
  },
  'without-shift': {
    variants: [{ tex: `\\term{probs:j}{p_j} & = & \\frac{\\exp(${f_j} + c)}{\\sum_k \\exp(${f_k} + c)}` }],
    spoken:
      'Without a shift, and with c added to every score, the probability of class {letter:j} is e to its score plus c over the sum of e to every score plus c.',
  },
  'without-shift-numbers': {
    variants: [
      { tex: `${p} & = & \\slot{rawExps:j}\\,/\\,\\slot{rawSum} = \\slot{rawProbs:j} \\quad (c = 0)` },
    ],
    spoken: 'With numbers, for c equal to 0: {rawExps:j} over {rawSum} is {rawProbs:j}.',
  },
  'shifted-sum': {
    variants: [{ tex: `${Z} & = & \\sum_k \\exp(\\term{shifted:k}{f_k - m})` }],
    spoken: 'Z is the sum of the exponentials of the shifted scores, {sum}.',
  },
  'slope-in-shift': {
    variants: [
      {
        tex: `\\term{loss:i}{L_i} & = & -\\term{shifted:y}{(f_y - m)} + \\log ${Z} \\\\ \\frac{\\partial \\term{loss:i}{L_i}}{\\partial ${m}} & = & 1 - \\textstyle\\sum_k \\term{probs:k}{p_k} = 0`,
      },
    ],
    spoken:
      'The loss of example {i} is minus the label’s shifted score plus the logarithm of the sum, {loss}. Its slope in m alone is 1 minus the sum of the probabilities, which is 0.',
  },
  'slope-in-shift-numbers': {
    variants: [
      {
        tex: `\\partial \\term{loss:i}{L_i}/\\partial ${m} & = & 1 - \\term{probs}{\\slot{probSum}} = 0`,
      },
    ],
    spoken: 'With numbers: 1 minus {probSum}, the sum of the probabilities, is 0.',
  },
};

/** Heads of the table that adds a constant to the scores. */
const heads: Readonly<Record<string, FormulaSource>> = {
  constant: { variants: [{ tex: 'c' }], spoken: 'c' },
  'scores-and-constant': { variants: [{ tex: '\\term{scores}{f} + c' }], spoken: 'score plus c' },
  'raw-exponential': {
    variants: [{ tex: '\\exp(\\term{scores}{f} + c)' }],
    spoken: 'exponential of the score plus c',
  },
};

export const softmax: Readonly<Record<string, FormulaSource>> = { ...lines, ...shift, ...heads };
