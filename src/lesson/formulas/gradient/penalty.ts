import type { FormulaSource } from '../../types';
import { atCursor, atCursorRows, columnsW, half, rowsW, whole } from './parts';

const squares = '\\sum_{k,d} \\term{W:kd}{W_{kd}^2}';
const squaresRows = '\\sum_{k,d} \\term{W:kd}{W_{dk}^2}';
const slopeOfR = '\\frac{\\partial \\term{regLoss}{R}}{\\partial \\term{W:j}{W_j}} & = &';
const slopeOfRRows = '\\frac{\\partial \\term{regLoss}{R}}{\\partial \\term{W:j}{W_{:j}}} & = &';

/** The penalty and its slope, in both conventions. */
export const penalty: Readonly<Record<string, FormulaSource>> = {
  penalty: {
    variants: [
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `\\term{regLoss}{R} & = & \\tfrac{1}{2}\\,${half}${squaresRows} \\\\ ${slopeOfRRows} ${half}${rowsW}`,
      },
      {
        when: { layout: 'rows' },
        tex: `\\term{regLoss}{R} & = & ${half}${squaresRows} \\\\ ${slopeOfRRows} ${whole}${rowsW}`,
      },
      {
        when: { regulariser: 'half' },
        tex: `\\term{regLoss}{R} & = & \\tfrac{1}{2}\\,${half}${squares} \\\\ ${slopeOfR} ${half}${columnsW}`,
      },
      { tex: `\\term{regLoss}{R} & = & ${half}${squares} \\\\ ${slopeOfR} ${whole}${columnsW}` },
    ],
    spoken:
      'The penalty is a multiple of the sum of all squared weights; its slope in the weights of class {letter:j} is a multiple of these weights. At feature {d} it is {dWReg:jd}.',
  },
  'penalty-numbers': {
    variants: [
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:jd}{W_{${atCursorRows}}} & = & \\term{reg}{\\slot[shape]{reg}} \\cdot \\term{W:jd}{\\slot[operand]{W:jd}} = \\slot{dWReg:jd}`,
      },
      {
        when: { layout: 'rows' },
        tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:jd}{W_{${atCursorRows}}} & = & 2 \\cdot \\term{reg}{\\slot[shape]{reg}} \\cdot \\term{W:jd}{\\slot[operand]{W:jd}} = \\slot{dWReg:jd}`,
      },
      {
        when: { regulariser: 'half' },
        tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:jd}{W_{${atCursor}}} & = & \\term{reg}{\\slot[shape]{reg}} \\cdot \\term{W:jd}{\\slot[operand]{W:jd}} = \\slot{dWReg:jd}`,
      },
      {
        tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:jd}{W_{${atCursor}}} & = & 2 \\cdot \\term{reg}{\\slot[shape]{reg}} \\cdot \\term{W:jd}{\\slot[operand]{W:jd}} = \\slot{dWReg:jd}`,
      },
    ],
    spoken: 'With numbers, at feature {d}: the weight is {W:jd}, the slope of the penalty {dWReg:jd}.',
  },
  'head-penalty': {
    variants: [
      { when: { regulariser: 'half' }, tex: `\\term{reg}{\\lambda}\\,\\term{W}{W}` },
      { tex: `2\\,\\term{reg}{\\lambda}\\,\\term{W}{W}` },
    ],
    spoken: 'the penalty’s part',
  },
  'penalty-short': {
    variants: [
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:j}{W_{:j}} & = & ${half}${rowsW}`,
      },
      {
        when: { layout: 'rows' },
        tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:j}{W_{:j}} & = & ${whole}${rowsW}`,
      },
      {
        when: { regulariser: 'half' },
        tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:j}{W_j} & = & ${half}${columnsW}`,
      },
      { tex: `\\partial \\term{regLoss}{R}/\\partial \\term{W:j}{W_j} & = & ${whole}${columnsW}` },
    ],
    spoken: 'The slope of the penalty is a multiple of the weights.',
  },
  'half-or-whole': {
    variants: [
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `\\term{regLoss}{R} & = & \\tfrac{1}{2}\\,${half}${squaresRows} \\\\ ${slopeOfRRows} \\tfrac{1}{2}\\,\\term{reg}{\\lambda} \\cdot 2\\,${rowsW} \\,=\\, ${half}${rowsW}`,
      },
      {
        when: { layout: 'rows' },
        tex: `\\term{regLoss}{R} & = & ${half}${squaresRows} \\\\ ${slopeOfRRows} \\term{reg}{\\lambda} \\cdot 2\\,${rowsW} \\,=\\, ${whole}${rowsW}`,
      },
      {
        when: { regulariser: 'half' },
        tex: `\\term{regLoss}{R} & = & \\tfrac{1}{2}\\,${half}${squares} \\\\ ${slopeOfR} \\tfrac{1}{2}\\,\\term{reg}{\\lambda} \\cdot 2\\,${columnsW} \\,=\\, ${half}${columnsW}`,
      },
      {
        tex: `\\term{regLoss}{R} & = & ${half}${squares} \\\\ ${slopeOfR} \\term{reg}{\\lambda} \\cdot 2\\,${columnsW} \\,=\\, ${whole}${columnsW}`,
      },
    ],
    spoken:
      'The square gives a factor of 2: with a half before it the 2 cancels, without one it stays. At class {letter:j} and feature {d} the penalty’s slope is {dWReg:jd}.',
  },
  'head-half': {
    variants: [{ tex: `\\text{half: }\\term{reg}{\\lambda}\\,\\term{W}{W}` }],
    spoken: 'slope of the half penalty',
  },
  'head-whole': {
    variants: [{ tex: `\\text{whole: }2\\,\\term{reg}{\\lambda}\\,\\term{W}{W}` }],
    spoken: 'slope of the whole penalty',
  },
};
