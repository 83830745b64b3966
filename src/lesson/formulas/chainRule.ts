import type { FormulaSource } from '../types';

const inScore = '\\term{dScores:j}{\\frac{\\partial L_i}{\\partial f_j}}';
const inScoreFlat = '\\term{dScores:j}{\\partial L_i/\\partial f_j}';
const inLetter = '\\term{dScores:j}{\\partial \\term{loss:i}{L_i}/\\partial f_{\\slot[letter]{letter:j}}}';
const inProbability = '\\term{dProbs:k}{\\frac{\\partial L_i}{\\partial p_k}}';
const ofProbability = '\\term{jacobian:kj}{\\frac{\\partial p_k}{\\partial f_j}}';
const indicator = '\\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}';
const error = `\\term{dScores:j}{\\term{probs:j}{p_j} - ${indicator}}`;

export const chainRule: Readonly<Record<string, FormulaSource>> = {
  'loss-in-probability': {
    variants: [{ tex: '\\term{loss:i}{L_i} & = & -\\log \\term{probs:y}{p_y}' }],
    spoken: 'The loss is minus the logarithm of the probability of the label.',
  },
  'slope-in-probability': {
    variants: [
      {
        tex: `${inProbability} & = & \\term{dProbs:k}{-\\frac{\\term{indicator:k}{\\mathbf{1}\\{k = y_i\\}}}{\\term{probs:k}{p_k}}}`,
      },
    ],
    spoken:
      'The slope of the loss in the probability of class {letter:k} is minus one over that probability if it is the label, else 0: here {dProbs:k}.',
  },
  'slope-in-probability-numbers': {
    variants: [
      {
        tex: '\\term{dProbs:k}{\\partial L_i/\\partial p_{\\slot[letter]{letter:k}}} & = & -\\term{indicator:k}{\\slot[int]{indicator:k}}\\,/\\,\\term{probs:k}{\\slot{probs:k}} = \\term{dProbs:k}{\\slot{dProbs:k}}',
      },
    ],
    spoken: 'With numbers: minus {indicator:k} over {probs:k} is {dProbs:k}.',
  },
  'slope-in-each-probability': {
    variants: [
      {
        tex: '\\term{dProbs:k}{\\partial L_i/\\partial p_k} & = & \\term{dProbs:k}{-\\term{indicator:k}{\\mathbf{1}\\{k = y_i\\}}\\,/\\,\\term{probs:k}{p_k}}',
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
  'sum-of-ways': {
    variants: [
      {
        tex: `${inScore} & = & \\sum_k ${inProbability}\\,${ofProbability}`,
      },
    ],
    spoken:
      'The slope of the loss in the score of class {letter:j} is a sum over all classes k: the slope of the loss in p of k, times the slope of p of k in that score. Here {chain:j}.',
  },
  'sum-of-ways-numbers': {
    variants: [
      {
        tex: `k = \\slot[letter]{letter:k} & : & \\term{dProbs:k}{\\slot{dProbs:k}} \\cdot \\term{jacobian:kj}{\\slot[operand]{jacobian:kj}} = \\slot{product:kj} \\\\ ${inLetter} & = & \\term{dScores:j}{\\slot{chain:j}}`,
      },
    ],
    spoken:
      'With numbers: the way through class {letter:k} gives {dProbs:k} times {jacobian:kj}, {product:kj}; all ways together give {chain:j}.',
  },
  'sum-of-all': {
    variants: [
      {
        tex: `${inScoreFlat} & = & \\textstyle\\sum_k \\term{dProbs:k}{\\partial L_i/\\partial p_k} \\cdot \\term{jacobian:kj}{\\partial p_k/\\partial f_j}`,
      },
    ],
    spoken: 'The slope of the loss in a score is the sum over all classes of the products of two slopes.',
  },
  'one-term': {
    variants: [
      {
        tex: `${inScore} & = & \\term{dProbs:y}{-\\frac{1}{\\cancel{p_y}}}\\;\\;\\term{jacobian:yj}{\\cancel{p_y}\\,(\\delta_{yj} - p_j)} \\\\ & = & ${error}`,
      },
    ],
    spoken:
      'Of the sum one term is left, the label’s: minus one over p y, times p y, times the Kronecker delta minus p j. The p y cancel, and p minus the indicator stays: {probs:j} minus {indicator:j}, {dScores:j}.',
  },
  'one-term-numbers': {
    variants: [
      {
        tex: `${inLetter} & = & \\term{dProbs:y}{\\slot{dProbs:y}} \\cdot \\term{jacobian:yj}{\\slot[operand]{jacobian:yj}} = \\term{dScores:j}{\\slot{dScores:j}}`,
      },
    ],
    spoken: 'With numbers: {dProbs:y} times {jacobian:yj} is {dScores:j}.',
  },
  'loss-in-scores': {
    variants: [
      {
        tex: '\\term{loss:i}{L_i} & = & -\\term{shifted:y}{(f_y - m)} + \\log \\term{sum:i}{Z}',
      },
    ],
    spoken: 'The loss is minus the label’s shifted score plus the logarithm of the sum of the exponentials.',
  },
  'direct-route': {
    variants: [
      {
        tex: `${inScore} & = & -${indicator} + \\frac{\\term{exps:j}{e_j}}{\\term{sum:i}{Z}} \\\\ & = & ${error}`,
      },
    ],
    spoken:
      'Differentiated at once: minus the indicator from the label’s score, plus the probability from the logarithm: {probs:j} minus {indicator:j} is {dScores:j}.',
  },
  'direct-route-numbers': {
    variants: [
      {
        tex: `${inLetter} & = & \\term{probs:j}{\\slot{probs:j}} - \\term{indicator:j}{\\slot[int]{indicator:j}} = \\term{dScores:j}{\\slot{dScores:j}}`,
      },
    ],
    spoken: 'With numbers: {probs:j} minus {indicator:j} is {dScores:j}.',
  },
  'two-ways': {
    variants: [
      {
        tex: `${inScore} & = & \\sum_k ${inProbability}\\,${ofProbability} \\\\ & = & -\\frac{\\partial \\term{shifted:y}{(f_y - m)}}{\\partial \\term{scores:j}{f_j}} + \\frac{\\partial \\log \\term{sum:i}{Z}}{\\partial \\term{scores:j}{f_j}} \\\\ & = & ${error}`,
      },
    ],
    spoken:
      'The slope of the loss in the score of class {letter:j}, by the sum over the probabilities and by the two parts of the loss: both give p minus the indicator, {dScores:j}.',
  },
  'two-ways-numbers': {
    variants: [
      {
        tex: `${inLetter} & = & \\term{dScores:j}{\\slot{chain:j}} = \\term{probs:j}{\\slot{probs:j}} - \\term{indicator:j}{\\slot[int]{indicator:j}}`,
      },
    ],
    spoken: 'With numbers: the sum gives {chain:j}, and {probs:j} minus {indicator:j} is {dScores:j}.',
  },
  'way-probabilities': {
    variants: [
      {
        tex: `${inScoreFlat} = \\term{dProbs:y}{\\partial L_i/\\partial p_y} \\cdot \\term{jacobian:yj}{\\partial p_y/\\partial f_j}`,
      },
    ],
    spoken:
      'The first way, where k is the label: the slope of the loss in its probability, times that probability’s slope in f j.',
  },
  'way-scores': {
    variants: [{ tex: `${inScoreFlat} = -${indicator} + \\term{probs:j}{p_j}` }],
    spoken: 'The second way: minus the indicator, plus p j.',
  },
  'slope-of-label-score': {
    variants: [
      { tex: `-\\partial \\term{shifted:y}{(f_y - m)}/\\partial \\term{scores:j}{f_j} & = & -${indicator}` },
    ],
    spoken:
      'The slope of minus the label’s shifted score in a score, m held fixed, is minus one for the label’s own, else 0.',
  },
  'slope-of-log-sum': {
    variants: [
      { tex: '\\partial \\log \\term{sum:i}{Z}/\\partial \\term{scores:j}{f_j} & = & \\term{probs:j}{p_j}' },
    ],
    spoken: 'The slope of the logarithm of the sum in a score is the probability of its class.',
  },
  'two-cases': {
    variants: [
      {
        tex: `${inScore} & = & {\\begin{cases} \\term{dScores:y}{\\term{probs:y}{p_y} - 1} & \\text{if } j = \\term{y:i}{y_i} \\\\ \\term{probs:j}{p_j} & \\text{if } j \\ne \\term{y:i}{y_i} \\end{cases}}`,
      },
    ],
    spoken:
      'The slope of the loss in a score has two cases: p y minus one for the label, p j for every other class. For class {letter:j} it is {dScores:j}.',
  },
  'two-cases-numbers': {
    variants: [
      {
        when: { label: true },
        tex: `${inLetter} & = & \\term{probs:y}{\\slot{probs:y}} - 1 = \\term{dScores:j}{\\slot{dScores:j}}`,
      },
      { tex: `${inLetter} & = & \\term{probs:j}{\\slot{probs:j}}` },
    ],
    spoken: 'With numbers: {probs:j} minus {indicator:j} is {dScores:j}.',
  },
  'error-again': {
    variants: [{ tex: `${inScoreFlat} & = & ${error}` }],
    spoken: 'The slope of the loss in a score is p minus the indicator.',
  },
  'errors-sum': {
    variants: [
      {
        tex: `\\sum_j\\,${inScoreFlat} & = & \\Bigl(\\sum_j \\term{probs:j}{p_j}\\Bigr) - 1 = 0 \\\\ \\sum_j\\,\\bigl|${inScoreFlat}\\bigr| & = & 2(1 - \\term{probs:y}{p_y})`,
      },
    ],
    spoken:
      'The slopes of the loss in the scores add up to the sum of the probabilities minus one, 0. Their sizes add up to twice one minus p y: {errorSizes}.',
  },
  'errors-sum-numbers': {
    variants: [
      {
        tex: '\\textstyle\\sum_j\\,\\bigl|\\term{dScores:j}{\\partial L_i/\\partial f_j}\\bigr| & = & 2(1 - \\term{probs:y}{\\slot{probs:y}}) = \\slot{errorSizes}',
      },
    ],
    spoken: 'With numbers: the sizes add up to {errorSizes}, twice one minus {probs:y}.',
  },
  // Heads of the chapter's tables.
  'indicator-k': {
    variants: [{ tex: '\\term{indicator}{\\mathbf{1}\\{k = y_i\\}}' }],
    spoken: 'indicator of class k',
  },
  'p-k': { variants: [{ tex: '\\term{probs}{p_k}' }], spoken: 'p k' },
  hinge: { variants: [{ tex: '\\text{SVM}' }], spoken: 'slope of the hinge loss' },
  size: { variants: [{ tex: '\\term{dScores}{|p - \\mathbf{1}_y|}' }], spoken: 'size of the error' },
  'way-dProbs': {
    variants: [{ tex: '\\term{dProbs}{\\partial L_i/\\partial p_y}' }],
    spoken: 'slope of the loss in p y',
  },
  'way-jacobian': {
    variants: [{ tex: '\\term{jacobian}{\\partial p_y/\\partial f_j}' }],
    spoken: 'slope of p y in f j',
  },
  'way-sum': { variants: [{ tex: '\\term{dScores}{\\text{sum}}' }], spoken: 'sum' },
  'slope-in-scores': {
    variants: [{ tex: '\\term{dScores}{\\partial L_i/\\partial f_j}' }],
    spoken: 'slope of the loss in f j',
  },
};
