import type { FormulaSource } from '../../types';
import { slope, flatSlopeNumbers, Z, ek, ej, pk, pj } from './symbols';

/** The two cases, one line for both, and the matrix of all of them. */
export const cases = {
  'same-class': {
    variants: [
      {
        tex: `\\term{jacobian:jj}{\\frac{\\partial p_j}{\\partial f_j}} & = & \\frac{${ej}\\,${Z} - ${ej}\\,${ej}}{${Z}^2} \\quad (k = j) \\\\ & = & \\frac{${ej}\\,\\struck{${Z}}}{${Z}\\,\\struck{${Z}}} - \\frac{${ej}\\,${ej}}{${Z}\\,${Z}} \\\\ & = & ${pj} - ${pj}\\,${pj} = \\term{jacobian:jj}{${pj}(1 - ${pj})}`,
      },
    ],
    spoken:
      'The slope of the probability of class {letter:j} in its own score: in the first part one Z cancels, which leaves p minus p times p, that is p times one minus p: {probs:j} times one minus {probs:j}, {jacobian:jj}.',
  },
  'same-class-numbers': {
    variants: [
      {
        tex: '\\term{jacobian:jj}{\\partial p_{\\slot[letter]{letter:j}}/\\partial f_{\\slot[letter]{letter:j}}} & = & \\term{probs:j}{\\slot{probs:j}}\\,(1 - \\term{probs:j}{\\slot{probs:j}}) = \\term{jacobian:jj}{\\slot{jacobian:jj}}',
      },
    ],
    spoken: 'With numbers: {probs:j} times one minus {probs:j} is {jacobian:jj}.',
  },
  'other-class': {
    variants: [
      {
        tex: `${slope} & = & \\frac{\\struck{0 \\cdot ${Z}} - ${ek}\\,${ej}}{${Z}^2} \\quad (k \\ne j) \\\\ & = & -\\frac{${ek}}{${Z}} \\cdot \\frac{${ej}}{${Z}} \\\\ & = & \\term{jacobian:kj}{-${pk}\\,${pj}}`,
      },
    ],
    spoken:
      'The slope of the probability of class {letter:other} in the score of class {letter:j}: zero times Z goes, and what is left is minus one share times the other: minus {probs:other} times {probs:j}, {jacobian:other}.',
  },
  'other-class-numbers': {
    variants: [
      {
        tex: '\\term{jacobian:kj}{\\partial p_{\\slot[letter]{letter:other}}/\\partial f_{\\slot[letter]{letter:j}}} & = & -\\term{probs:k}{\\slot{probs:other}} \\cdot \\term{probs:j}{\\slot{probs:j}} = \\term{jacobian:kj}{\\slot{jacobian:other}}',
      },
    ],
    spoken: 'With numbers: minus {probs:other} times {probs:j} is {jacobian:other}.',
  },
  'both-cases': {
    variants: [
      {
        when: { same: true },
        tex: `${slope} & = & ${pk}(\\delta_{kj} - ${pj}) \\\\ & = & ${pk}(1 - ${pj}) \\quad (k = j)`,
      },
      { tex: `${slope} & = & ${pk}(\\delta_{kj} - ${pj}) \\\\ & = & ${pk}(0 - ${pj}) \\quad (k \\ne j)` },
    ],
    spoken:
      'Both cases: p k times the Kronecker delta less p j. As {case}, the delta is {delta}, and {probs:k} times {delta} less {probs:j} is {jacobian:kj}.',
  },
  'both-cases-numbers': {
    variants: [
      {
        tex: `${flatSlopeNumbers} & = & \\term{probs:k}{\\slot{probs:k}}\\,(\\slot[int]{delta} - \\term{probs:j}{\\slot{probs:j}}) = \\term{jacobian:kj}{\\slot{jacobian:kj}}`,
      },
    ],
    spoken: 'With numbers: {probs:k} times {delta} less {probs:j} is {jacobian:kj}.',
  },
  'jacobian-matrix': {
    variants: [
      {
        tex: '\\term{jacobian}{J} & = & \\operatorname{diag}(\\term{probs}{p}) - \\term{probs}{p}\\,\\term{probs}{p}^{\\mathsf T}',
      },
    ],
    spoken:
      'The Jacobian is the diagonal matrix of the probabilities less the probabilities times themselves transposed. Row {letter:k}, column {letter:j} is {jacobian:kj}.',
  },
  'jacobian-matrix-numbers': {
    variants: [
      {
        tex: '\\term{jacobian:kj}{J_{\\slot[letter]{letter:k}\\slot[letter]{letter:j}}} & = & \\slot{diagonal} - \\term{probs:k}{\\slot{probs:k}} \\cdot \\term{probs:j}{\\slot{probs:j}} = \\term{jacobian:kj}{\\slot{jacobian:kj}}',
      },
    ],
    spoken: 'With numbers: {diagonal} less {probs:k} times {probs:j} is {jacobian:kj}.',
  },
} as const satisfies Readonly<Record<string, FormulaSource>>;
