import type { Term, TermIndices } from './types';

const terms = {
  W: {
    tex: { columns: 'W_j', rows: 'W_{:j}' },
    python: { columns: 'W[j, :]', rows: 'W[:, j]' },
    trace: 'params.W',
    name: 'weights',
    aliases: ['theta', 'w', 'parameters'],
    describe: 'One template a class; its dot product with an example is that class’s score.',
  },
  X: {
    tex: 'x_i',
    python: { columns: 'X[:, i]', rows: 'X[i]' },
    trace: 'examples[i].x',
    name: 'example',
    aliases: ['input', 'feature vector', 'x^{(i)}'],
    describe: 'The features of example i, with a last one of 1 where the bias trick is on.',
  },
  y: {
    tex: 'y_i',
    python: 'y[i]',
    trace: 'examples[i].y',
    name: 'label',
    aliases: ['target', 'true class', 't'],
    describe: 'The number of the class that example i belongs to.',
  },
  N: {
    tex: 'N',
    python: 'num_train',
    trace: 'N',
    name: 'number of examples',
    aliases: ['m', 'batch size'],
    describe: 'How many examples the loss is taken over.',
  },
  reg: {
    tex: '\\lambda',
    python: 'reg',
    trace: 'params.reg',
    name: 'strength of the penalty',
    aliases: ['lambda', 'weight decay'],
    describe: 'How strongly large weights are penalised.',
  },
  scores: {
    tex: 'f_j',
    python: 'f_i[j]',
    trace: 'examples[i].scores',
    name: 'score',
    aliases: ['logit', 'z', 'a', 'o', 's'],
    describe: 'How well example i matches the weights of a class, before anything is normalised.',
  },
  shift: {
    tex: 'm',
    python: 'log_c',
    trace: 'examples[i].shift',
    name: 'largest score',
    aliases: ['log C', 'maximum'],
    describe: 'The largest score of the example, subtracted from all of them.',
  },
  shifted: {
    tex: 'f_j - m',
    python: 'f_i[j]',
    trace: 'examples[i].shifted',
    name: 'shifted score',
    aliases: ['stable logit'],
    describe: 'A score with the largest one subtracted; never above 0.',
  },
  exps: {
    tex: 'e_j',
    python: 'np.exp(f_i[j])',
    trace: 'examples[i].exps',
    name: 'exponential',
    aliases: ['unnormalised probability'],
    describe: 'The exponential of a shifted score: positive, at most 1.',
  },
  sum: {
    tex: 'Z',
    python: 'sum_i',
    trace: 'examples[i].sum',
    name: 'sum of exponentials',
    aliases: ['partition function', 'normaliser'],
    describe: 'What every exponential is divided by.',
  },
  probs: {
    tex: 'p_j',
    python: 'p',
    trace: 'examples[i].probs',
    name: 'probability',
    aliases: ['softmax output', 'S', 'ŷ'],
    describe: 'The share of class j in the sum of exponentials: what the model believes.',
  },
  loss: {
    tex: 'L_i',
    python: 'loss',
    trace: 'examples[i].loss',
    name: 'loss of the example',
    aliases: ['cross-entropy', 'negative log likelihood'],
    describe: 'Minus the logarithm of the probability that the label got.',
  },
  indicator: {
    tex: '\\mathbf{1}\\{j = y_i\\}',
    python: '(j == y[i])',
    trace: 'examples[i].indicator',
    name: 'indicator of the label',
    aliases: ['one-hot', 'Kronecker delta', 'Y_ij'],
    describe: '1 where class j is the label of example i, 0 everywhere else.',
  },
  dProbs: {
    tex: '\\partial L_i / \\partial p_k',
    python: 'dp[k]',
    trace: 'dProbs(i)',
    name: 'slope of the loss in a probability',
    aliases: ['dL/dp'],
    describe: 'How the loss answers a probability; 0 for every class but the label.',
  },
  jacobian: {
    tex: '\\partial p_k / \\partial f_j',
    python: 'J[k, j]',
    trace: 'jacobian(i)',
    name: 'slope of a probability in a score',
    aliases: ['softmax Jacobian', 'softmax derivative'],
    describe: 'How the probability of class k answers the score of class j.',
  },
  dScores: {
    tex: 'p_j - \\mathbf{1}\\{j = y_i\\}',
    python: 'p - (j == y[i])',
    trace: 'examples[i].dScores',
    name: 'error',
    aliases: ['delta', 'dL/df', 'dscores'],
    describe: 'How the loss answers the score of class j: what the model says minus what the label says.',
  },
  contribution: {
    tex: '(p_j - \\mathbf{1}\\{j = y_i\\})\\,x_i',
    python: { columns: '(p - (j == y[i])) * X[:, i]', rows: '(p - (j == y[i])) * X[i]' },
    trace: 'examples[i].contribution',
    name: 'contribution',
    aliases: ['per-example gradient'],
    describe: 'What example i adds to the gradient of class j’s weights: its error times the example.',
  },
  dW: {
    tex: { columns: 'dW_j', rows: 'dW_{:j}' },
    python: { columns: 'dW[j, :]', rows: 'dW[:, j]' },
    trace: 'dW',
    name: 'gradient of the weights',
    aliases: ['∇_W L', 'grad'],
    describe: 'How the whole loss answers each weight; of the shape of W.',
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;

/** The registry of terms: one entry a quantity, in the order in which the derivation meets them. */
export const registry: Readonly<Record<TermId, Term>> = terms;

export const termIds = Object.keys(terms) as readonly TermId[];

/** A term, and which one of it where that is known. */
export interface TermRef extends TermIndices {
  readonly term: TermId;
}
