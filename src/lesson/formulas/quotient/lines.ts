import type { FormulaSource } from '../../types';
import { flatSlope, g, h, Z, ek, ej, pk, pj, fj, top } from './symbols';

/** What the steps find, as a short line for the steps that build on it. */
export const lines = {
  'probability-of-k': {
    variants: [{ tex: `${pk} & = & ${ek}\\,/\\,${Z}` }],
    spoken: 'The probability of class k is its exponential over the sum.',
  },
  'quotient-line': {
    variants: [{ tex: `${pk} & = & ${g}\\,/\\,${h}\\,, \\quad ${g} = ${ek}\\,, \\quad ${h} = ${Z}` }],
    spoken: 'The probability of class k is g over h: g is its exponential, h the sum.',
  },
  'slope-of-sum-line': {
    variants: [{ tex: `${h}' & = & \\partial ${Z}/\\partial ${fj} = ${ej}` }],
    spoken: 'The slope of the bottom in the score of class j is the exponential of class j, whichever k is.',
  },
  'slope-of-top-line': {
    variants: [
      { when: { same: true }, tex: `${g}' & = & ${top} = ${ej} \\quad (k = j)` },
      { tex: `${g}' & = & ${top} = 0 \\quad (k \\ne j)` },
    ],
    spoken: 'The slope of the top, as {case}, is {topSlope}.',
  },
  'rule-line': {
    variants: [{ tex: `${flatSlope} & = & (${g}'\\,${h} - ${g}\\,${h}')\\,/\\,${h}^2` }],
    spoken: 'The quotient rule: g prime h minus g h prime, over h squared.',
  },
  'same-class-line': {
    variants: [{ tex: `${flatSlope} & = & ${pk}(1 - ${pk}) \\quad (k = j)` }],
    spoken: 'For the same class: p k times one minus p k.',
  },
  'other-class-line': {
    variants: [{ tex: `${flatSlope} & = & -${pk}\\,${pj} \\quad (k \\ne j)` }],
    spoken: 'For another class: minus p k times p j.',
  },
  'both-cases-line': {
    variants: [{ tex: `${flatSlope} & = & ${pk}(\\delta_{kj} - ${pj})` }],
    spoken: 'In both cases: p k times the Kronecker delta of k and j less p j.',
  },
} as const satisfies Readonly<Record<string, FormulaSource>>;
