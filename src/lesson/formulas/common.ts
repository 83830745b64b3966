import type { FormulaSource } from '../types';

/** Heads of tables, labels of controls: mathematics that stands outside the steps. */
export const common: Readonly<Record<string, FormulaSource>> = {
  scores: { variants: [{ tex: '\\term{scores}{f}' }], spoken: 'score' },
  shifted: { variants: [{ tex: '\\term{shifted}{f - m}' }], spoken: 'shifted score' },
  exps: { variants: [{ tex: '\\term{exps}{e}' }], spoken: 'exponential' },
  probs: { variants: [{ tex: '\\term{probs}{p}' }], spoken: 'probability' },
  indicator: { variants: [{ tex: '\\term{indicator}{\\mathbf{1}_y}' }], spoken: 'indicator' },
  dScores: { variants: [{ tex: '\\term{dScores}{p - \\mathbf{1}_y}' }], spoken: 'error' },
  shift: { variants: [{ tex: '\\term{shift}{m}' }], spoken: 'largest score' },
  sum: { variants: [{ tex: '\\term{sum}{Z}' }], spoken: 'sum of exponentials' },
  // The tables have a row a class in both layouts; in the rows layout that is the transpose.
  errors: {
    variants: [
      { when: { layout: 'rows' }, tex: '\\term{dScores}{(P - Y)^{\\mathsf T}}' },
      { tex: '\\term{dScores}{P - Y}' },
    ],
    spoken: 'P minus Y',
  },
  W: {
    variants: [{ when: { layout: 'rows' }, tex: '\\term{W}{W^{\\mathsf T}}' }, { tex: '\\term{W}{W}' }],
    spoken: 'W',
  },
  dW: {
    variants: [{ when: { layout: 'rows' }, tex: '\\term{dW}{dW^{\\mathsf T}}' }, { tex: '\\term{dW}{dW}' }],
    spoken: 'd W',
  },
  jacobian: {
    variants: [{ tex: '\\term{jacobian}{\\partial p_k/\\partial f_j}' }],
    spoken: 'slope of p k in f j',
  },
  'jacobian-same': {
    variants: [{ tex: '\\term{jacobian}{p_k(1 - p_k)}' }],
    spoken: 'p k times one minus p k',
  },
  'jacobian-other': { variants: [{ tex: '\\term{jacobian}{-p_k\\,p_j}' }], spoken: 'minus p k times p j' },
  dProbs: {
    variants: [{ tex: '\\term{dProbs}{\\partial L_i/\\partial p_k}' }],
    spoken: 'slope of the loss in p k',
  },
  'graph-scores': { variants: [{ tex: '\\term{scores}{f_j}' }], spoken: 'score' },
  'graph-probs': { variants: [{ tex: '\\term{probs}{p_y}' }], spoken: 'probability of the label' },
  'graph-loss': { variants: [{ tex: '\\term{loss}{L_i}' }], spoken: 'loss of the example' },
  product: { variants: [{ tex: '\\term{dScores}{\\text{product}}' }], spoken: 'product' },
  'W-jd': {
    variants: [{ when: { layout: 'rows' }, tex: '\\term{W}{W_{dj}}' }, { tex: '\\term{W}{W_{jd}}' }],
    spoken: 'weight',
  },
  'weight-times-feature': {
    variants: [
      { when: { layout: 'rows' }, tex: '\\term{X}{x_d}\\,\\term{W}{W_{dj}}' },
      { tex: '\\term{W}{W_{jd}}\\,\\term{X}{x_d}' },
    ],
    spoken: 'weight times feature',
  },
  'X-d': { variants: [{ tex: '\\term{X}{x_d}' }], spoken: 'feature' },
  contribution: {
    variants: [{ tex: '\\term{contribution}{(p_j - \\mathbf{1}_y)\\,x_d}' }],
    spoken: 'contribution',
  },
  'minus-indicator': {
    variants: [{ tex: '\\term{indicator}{-\\mathbf{1}_y}' }],
    spoken: 'minus the indicator',
  },
  'minus-log-p': {
    variants: [{ tex: '-\\log \\term{probs}{p}' }],
    spoken: 'minus the logarithm of the probability',
  },
  'picked-log': {
    variants: [{ tex: '-\\term{indicator}{\\mathbf{1}_y}\\,\\log \\term{probs}{p}' }],
    spoken: 'minus the indicator times the logarithm of the probability',
  },
  loss: { variants: [{ tex: '\\term{loss}{L_i}' }], spoken: 'loss of the example' },
  'plus-p': { variants: [{ tex: '\\term{probs}{+p}' }], spoken: 'plus the probability' },
  i: { variants: [{ tex: 'i' }], spoken: 'i' },
  j: { variants: [{ tex: 'j' }], spoken: 'j' },
  k: { variants: [{ tex: 'k' }], spoken: 'k' },
  d: { variants: [{ tex: 'd' }], spoken: 'd' },
  same: { variants: [{ tex: 'k = j' }], spoken: 'k equals j' },
  other: { variants: [{ tex: 'k \\ne j' }], spoken: 'k is not j' },
  'dW-product': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: '\\term{dW}{dW} = \\term{X}{X^{\\mathsf T}}\\term{dScores}{(P - Y)}/\\term{N}{N} + \\cdots',
      },
      {
        when: { layout: 'rows' },
        tex: '\\term{dW}{dW} = \\term{X}{X^{\\mathsf T}}\\term{dScores}{(P - Y)} + \\cdots',
      },
      {
        when: { reduction: 'mean' },
        tex: '\\term{dW}{dW} = \\term{dScores}{(P - Y)}\\term{X}{X^{\\mathsf T}}/\\term{N}{N} + \\cdots',
      },
      { tex: '\\term{dW}{dW} = \\term{dScores}{(P - Y)}\\term{X}{X^{\\mathsf T}} + \\cdots' },
    ],
    spoken: 'd W is the errors times the examples',
  },
};
