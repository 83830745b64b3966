import type { FormulaSource } from '../types';

const C = '\\term{C}{C}';
const D = '\\term{D}{D}';
const N = '\\term{N}{N}';
const nowC = '\\term{C}{\\slot[shape]{C}}';
const nowD = '\\term{D}{\\slot[shape]{D}}';
const nowN = '\\term{N}{\\slot[shape]{N}}';

const classOfLabel = `\\term{y:i}{y_i} & \\in & \\{0, \\dots, ${C} - 1\\}`;
const scoreNumber = '\\term{scores:j}{f_{\\slot[letter]{letter:j}}} & = &';

export const scores: Readonly<Record<string, FormulaSource>> = {
  given: {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{X:i}{x_i} & = & \\term{X}{X_{i:}} \\\\ ${classOfLabel} \\\\ \\term{W}{W} & : & ${D} \\times ${C}`,
      },
      {
        tex: `\\term{X:i}{x_i} & = & \\term{X}{X_{:i}} \\\\ ${classOfLabel} \\\\ \\term{W}{W} & : & ${C} \\times ${D}`,
      },
    ],
    spoken:
      'Example {i} is one of the {N} examples of X and has {D} numbers. Its label {y} is one of the {C} classes. W has weights for {C} classes and {D} features.',
  },
  'given-numbers': {
    variants: [
      {
        tex: `${D} & = & ${nowD}, \\quad ${C} = ${nowC}, \\quad \\term{y:i}{y_{\\slot[shape]{i}}} = \\term{y:i}{\\slot[shape]{y}}`,
      },
    ],
    spoken: 'With numbers: D is {D}, C is {C}, and the label of example {i} is {y}.',
  },
  score: {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{scores:j}{f_j} & = & \\term{X:i}{x_i}\\,\\term{W:j}{W_{:j}} \\\\ & = & \\sum_d \\term{X:di}{x_d}\\,\\term{W:jd}{W_{dj}}',
      },
      {
        tex: '\\term{scores:j}{f_j} & = & \\term{W:j}{W_j}\\,\\term{X:i}{x_i} \\\\ & = & \\sum_d \\term{W:jd}{W_{jd}}\\,\\term{X:di}{x_d}',
      },
    ],
    spoken: 'The score of class {letter:j} is its weights times example {i}: {scores:j}.',
  },
  'score-numbers': {
    variants: [{ tex: `${scoreNumber} \\term{scores:j}{\\slot{scores:j}}` }],
    spoken: 'With numbers: the score of class {letter:j} is {scores:j}.',
  },
  'score-of-class': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{scores:j}{f_j} & = & \\term{X:i}{x_i}\\,\\term{W:j}{W_{:j}}',
      },
      { tex: '\\term{scores:j}{f_j} & = & \\term{W:j}{W_j}\\,\\term{X:i}{x_i}' },
    ],
    spoken: 'The score of class {letter:j} is its weights times example {i}.',
  },
  'all-scores': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{scores}{f} & = & \\term{X:i}{x_i}\\,\\term{W}{W} \\\\ 1 \\times ${C} & \\leftarrow & (1 \\times ${D})\\,(${D} \\times ${C})`,
      },
      {
        tex: `\\term{scores}{f} & = & \\term{W}{W}\\,\\term{X:i}{x_i} \\\\ ${C} \\times 1 & \\leftarrow & (${C} \\times ${D})\\,(${D} \\times 1)`,
      },
    ],
    spoken:
      'The scores of example {i} are W times the example: {C} numbers from a matrix of {C} by {D} and a vector of {D}.',
  },
  'all-scores-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `1 \\times ${nowC} & \\leftarrow & (1 \\times ${nowD})\\,(${nowD} \\times ${nowC})`,
      },
      { tex: `${nowC} \\times 1 & \\leftarrow & (${nowC} \\times ${nowD})\\,(${nowD} \\times 1)` },
    ],
    spoken: 'With numbers: {C} scores, from {C} times {D} weights and {D} features.',
  },
  layouts: {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{scores}{F} & = & \\term{X}{X}\\,\\term{W}{W} \\\\ ${N} \\times ${C} & \\leftarrow & (${N} \\times ${D})\\,(${D} \\times ${C}) \\\\ \\term{scores}{F^{\\mathsf T}} & = & \\term{W}{W^{\\mathsf T}}\\,\\term{X}{X^{\\mathsf T}}`,
      },
      {
        tex: `\\term{scores}{F} & = & \\term{W}{W}\\,\\term{X}{X} \\\\ ${C} \\times ${N} & \\leftarrow & (${C} \\times ${D})\\,(${D} \\times ${N}) \\\\ \\term{scores}{F^{\\mathsf T}} & = & \\term{X}{X^{\\mathsf T}}\\,\\term{W}{W^{\\mathsf T}}`,
      },
    ],
    spoken:
      'All scores are one product of W and X; transposed, the factors change places. The score of class {letter:j} for example {i} is {scores:j} either way.',
  },
  'layouts-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `${nowN} \\times ${nowC} & \\leftarrow & (${nowN} \\times ${nowD})\\,(${nowD} \\times ${nowC})`,
      },
      {
        tex: `${nowC} \\times ${nowN} & \\leftarrow & (${nowC} \\times ${nowD})\\,(${nowD} \\times ${nowN})`,
      },
    ],
    spoken: 'With numbers: {N} examples of {D} features and {C} classes make {C} times {N} scores.',
  },
  bias: {
    variants: [
      {
        when: { layout: 'rows', bias: true },
        tex: `\\term{scores:j}{f_j} & = & \\sum_{d < \\term{D}{D} - 1} \\term{X:di}{x_d}\\,\\term{W:jd}{W_{dj}} + \\term{W:j}{b_j} \\\\ & = & \\sum_d \\term{X:di}{x_d}\\,\\term{W:jd}{W_{dj}}`,
      },
      {
        when: { bias: true },
        tex: `\\term{scores:j}{f_j} & = & \\sum_{d < \\term{D}{D} - 1} \\term{W:jd}{W_{jd}}\\,\\term{X:di}{x_d} + \\term{W:j}{b_j} \\\\ & = & \\sum_d \\term{W:jd}{W_{jd}}\\,\\term{X:di}{x_d}`,
      },
      {
        when: { layout: 'rows' },
        tex: '\\term{scores:j}{f_j} & = & \\sum_d \\term{X:di}{x_d}\\,\\term{W:jd}{W_{dj}}',
      },
      { tex: '\\term{scores:j}{f_j} & = & \\sum_d \\term{W:jd}{W_{jd}}\\,\\term{X:di}{x_d}' },
    ],
    spoken:
      'The score of class {letter:j} is the sum of weights times features, the offset among them as the weight of a feature that is 1: {scores:j}.',
  },
  'bias-numbers': {
    variants: [
      {
        when: { bias: true },
        tex: `${scoreNumber} \\term{scores:j}{\\slot{scores:j}} \\quad\\text{and}\\quad \\term{W:j}{b_{\\slot[letter]{letter:j}}} = \\term{W:j}{\\slot{W:jlast}}`,
      },
      { tex: `${scoreNumber} \\term{scores:j}{\\slot{scores:j}}` },
    ],
    spoken: 'With numbers: the score of class {letter:j} is {scores:j}.',
  },
};
