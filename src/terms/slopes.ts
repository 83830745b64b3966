import type { Term } from './types';

/** How one quantity of an example answers another, on the way back from the loss to the weights. */
export const slopes = {
  dProbs: {
    tex: '\\partial L_i / \\partial p_k',
    python: 'dp[k]',
    trace: 'dProbs(i)',
    value: { slot: 'dProbs:k' },
    name: 'slope of the loss in a probability',
    aliases: ['dL/dp', 'dp', '∂L/∂ŷ'],
    shape: ['C'],
    each: 'example',
    range: '−∞ to −1, or 0',
    describe: 'How the loss answers a probability: −1/p for the label, 0 for every other class.',
  },
  jacobian: {
    tex: '\\partial p_k / \\partial f_j',
    python: 'J[k, j]',
    trace: 'jacobian(i)',
    value: { slot: 'jacobian:kj' },
    name: 'slope of a probability in a score',
    aliases: ['softmax Jacobian', 'softmax derivative', 'DS', '∂ŷ/∂z'],
    shape: ['C', 'C'],
    each: 'example',
    range: '−1/4 to 1/4',
    describe: 'How the probability of class k answers the score of class j. All of them are the Jacobian J.',
  },
  dScores: {
    tex: 'p_j - \\mathbf{1}\\{j = y_i\\}',
    python: 'p - (j == y[i])',
    trace: 'examples[i].dScores',
    value: { slot: 'dScores:j' },
    name: 'error',
    aliases: ['delta', 'δ', 'dL/df', 'dscores', 'dz', 'ŷ − y', 'residual'],
    shape: ['C'],
    each: 'example',
    range: '−1 to 1',
    describe:
      'How the loss answers the score of class j: what the model says minus what the label says. Over all examples it is P − Y.',
  },
  contribution: {
    tex: '(p_j - \\mathbf{1}\\{j = y_i\\})\\,x_i',
    python: { columns: '(p - (j == y[i])) * X[:, i]', rows: '(p - (j == y[i])) * X[i]' },
    trace: 'examples[i].contribution',
    value: { slot: 'contribution:j', each: 'feature' },
    name: 'contribution',
    aliases: ['per-example gradient', 'outer product', '∂L_i/∂W'],
    shape: { columns: ['C', 'D'], rows: ['D', 'C'] },
    each: 'example',
    range: '−∞ to ∞',
    describe: 'What example i adds to the gradient of class j’s weights: its error times the example.',
  },
} as const satisfies Record<string, Term>;
