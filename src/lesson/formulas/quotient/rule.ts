import type { FormulaSource } from '../../types';
import { slope, g, h, Z, ek, ej, pk, fj } from './symbols';

/** The quotient, the slopes of its two parts, and the rule that weighs them. */
export const rule = {
  'two-indices': {
    variants: [{ tex: `${pk} & = & \\frac{${g}}{${h}} = \\frac{${ek}}{${Z}}` }],
    spoken:
      'The probability of class {letter:k} is a quotient, g over h: its exponential {exps:k} over the sum {sum}, which is {probs:k}.',
  },
  'two-indices-numbers': {
    variants: [
      {
        tex: '\\term{probs:k}{p_{\\slot[letter]{letter:k}}} & = & \\term{exps:k}{\\slot{exps:k}}\\,/\\,\\term{sum:i}{\\slot{sum}} = \\term{probs:k}{\\slot{probs:k}}',
      },
    ],
    spoken: 'With numbers: {exps:k} over {sum} is {probs:k}.',
  },
  'slope-of-sum': {
    variants: [
      {
        tex: `${h}' & = & \\frac{\\partial}{\\partial ${fj}}\\Bigl(${ej} + \\sum_{l \\ne j} \\term{exps}{e_l}\\Bigr) \\\\ & = & ${ej}`,
      },
    ],
    spoken:
      'The slope of the sum in the score of class {letter:j}: of all exponentials that are added up, one holds that score, and it is its own slope, {exps:j}.',
  },
  'slope-of-sum-numbers': {
    variants: [
      {
        tex: `${h}' & = & \\partial ${Z}/\\partial \\term{scores:j}{f_{\\slot[letter]{letter:j}}} = \\term{exps:j}{\\slot{exps:j}}`,
      },
    ],
    spoken: 'With numbers: {exps:j}.',
  },
  'exp-slope': {
    variants: [{ tex: `\\partial \\term{exps}{e_k}/\\partial ${fj}` }],
    spoken: 'slope of the exponential in the score of class j',
  },
  'slope-of-top': {
    variants: [
      {
        when: { same: true },
        tex: `${g}' & = & \\frac{\\partial ${ek}}{\\partial ${fj}} = ${ej} \\quad (k = j)`,
      },
      { tex: `${g}' & = & \\frac{\\partial ${ek}}{\\partial ${fj}} = 0 \\quad (k \\ne j)` },
    ],
    spoken:
      'The slope of the top, the exponential of class {letter:k}, in the score of class {letter:j}: as {case}, it is {topSlope}.',
  },
  'slope-of-top-numbers': {
    variants: [
      {
        tex: `${g}' & = & \\partial \\term{exps:k}{e_{\\slot[letter]{letter:k}}}/\\partial \\term{scores:j}{f_{\\slot[letter]{letter:j}}} = \\slot{topSlope}`,
      },
    ],
    spoken: 'With numbers: {topSlope}.',
  },
  'quotient-rule': {
    variants: [
      {
        when: { same: true },
        tex: `${slope} & = & \\frac{${g}'\\,${h} - ${g}\\,${h}'}{${h}^2} \\\\ & = & \\frac{${ej}\\,${Z} - ${ek}\\,${ej}}{${Z}^2} \\quad (k = j)`,
      },
      {
        tex: `${slope} & = & \\frac{${g}'\\,${h} - ${g}\\,${h}'}{${h}^2} \\\\ & = & \\frac{0 \\cdot ${Z} - ${ek}\\,${ej}}{${Z}^2} \\quad (k \\ne j)`,
      },
    ],
    spoken:
      'The quotient rule: g prime h minus g h prime, over h squared. As {case}, g prime is {topSlope}; with it the slope of the probability of class {letter:k} in the score of class {letter:j} is {jacobian:kj}.',
  },
  'quotient-rule-numbers': {
    variants: [
      {
        tex: '& = & \\frac{\\slot{topSlope} \\cdot \\term{sum:i}{\\slot{sum}} - \\term{exps:k}{\\slot{exps:k}} \\cdot \\term{exps:j}{\\slot{exps:j}}}{\\term{sum:i}{\\slot{sum}}^2} \\\\ & = & \\term{jacobian:kj}{\\slot{jacobian:kj}}',
      },
    ],
    spoken:
      'With numbers: {topSlope} times {sum}, minus {exps:k} times {exps:j}, over {sum} squared, is {jacobian:kj}.',
  },
} as const satisfies Readonly<Record<string, FormulaSource>>;
