import type { FormulaSource } from '../types';

export const chainRule: Readonly<Record<string, FormulaSource>> = {
  'slope-in-probability': {
    variants: [
      {
        tex: '\\term{dProbs:k}{\\partial L_i/\\partial p_k} & = & \\term{dProbs:k}{-\\mathbf{1}\\{k = y_i\\}\\,/\\,p_k}',
      },
    ],
    spoken:
      'The slope of the loss in a probability is minus one over it for the label, and 0 for every other class.',
  },
  'slope-in-score': {
    variants: [
      {
        tex: '\\term{jacobian:kj}{\\partial p_k/\\partial f_j} & = & \\term{jacobian:kj}{\\term{probs:k}{p_k}(\\delta_{kj} - \\term{probs:j}{p_j})}',
      },
    ],
    spoken: 'The slope of a probability in a score: p of k times the Kronecker delta minus p of j.',
  },
  'chain-rule': {
    variants: [
      {
        tex: '\\term{dScores:j}{\\frac{\\partial L_i}{\\partial f_j}} & = & \\sum_k \\term{dProbs:k}{\\frac{\\partial L_i}{\\partial p_k}}\\,\\term{jacobian:kj}{\\frac{\\partial p_k}{\\partial f_j}} \\\\ & = & \\term{dProbs:y}{-\\frac{1}{p_y}}\\,\\term{jacobian:yj}{p_y(\\delta_{yj} - p_j)} \\\\ & = & \\term{dScores:j}{\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}}',
      },
    ],
    spoken:
      'The slope of the loss in the score of class {letter:j}: of the sum over k one term is left, the label’s, and it gives p minus the indicator: {probs:j} minus {indicator:j}, {dScores:j}.',
  },
  'chain-rule-numbers': {
    variants: [
      {
        tex: '\\partial L_i/\\partial f_{\\slot[letter]{letter:j}} & = & \\term{dProbs:y}{\\slot{dProbs:y}} \\cdot \\term{jacobian:yj}{\\slot{jacobian:yj}} = \\term{dScores:j}{\\slot{dScores:j}}',
      },
    ],
    spoken: 'With numbers: {dProbs:y} times {jacobian:yj} is {dScores:j}.',
  },
  'loss-in-scores': {
    variants: [
      {
        tex: '\\term{loss:i}{L_i} & = & -\\term{scores:y}{f_y} + \\log \\sum_k \\exp(\\term{scores:k}{f_k})',
      },
    ],
    spoken:
      'The loss is minus the label’s score plus the logarithm of the sum of the exponentials of all scores.',
  },
  'direct-route': {
    variants: [
      {
        tex: '\\term{dScores:j}{\\frac{\\partial L_i}{\\partial f_j}} & = & -\\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}} + \\frac{\\term{exps:j}{e_j}}{\\term{sum:i}{Z}} \\\\ & = & \\term{dScores:j}{\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}}',
      },
    ],
    spoken:
      'Differentiated at once: minus the indicator from the label’s score, plus the probability from the logarithm: {probs:j} minus {indicator:j} is {dScores:j}.',
  },
  'direct-route-numbers': {
    variants: [
      {
        tex: '\\partial L_i/\\partial f_{\\slot[letter]{letter:j}} & = & \\term{probs:j}{\\slot{probs:j}} - \\term{indicator:j}{\\slot[int]{indicator:j}} = \\term{dScores:j}{\\slot{dScores:j}}',
      },
    ],
    spoken: 'With numbers: {probs:j} minus {indicator:j} is {dScores:j}.',
  },
};
