import type { Term } from './types';

/** What the examples add up to. */
export const whole = {
  regLoss: {
    tex: 'R',
    python: '0.5 * reg * np.sum(W * W)',
    trace: 'regLoss',
    value: { slot: 'regLoss' },
    name: 'penalty',
    aliases: ['regularisation loss', 'regularization loss', 'L2 penalty', 'R(W)', 'weight decay'],
    shape: [],
    range: '0 to ∞',
    describe: 'What large weights cost: the sum of their squares, times the strength, times a half or one.',
  },
  lossTotal: {
    tex: 'L',
    python: 'loss',
    trace: 'loss',
    value: { slot: 'lossTotal' },
    name: 'loss',
    aliases: ['objective', 'cost', 'J', 'E', 'total loss', 'empirical risk'],
    shape: [],
    range: '0 to ∞',
    describe: 'The examples’ losses, averaged or added up, plus the penalty: the one number that falls.',
  },
  dW: {
    tex: { columns: 'dW_j', rows: 'dW_{:j}' },
    python: { columns: 'dW[j, :]', rows: 'dW[:, j]' },
    trace: 'dW',
    value: { slot: 'dW:j', each: 'feature' },
    name: 'gradient of the weights',
    aliases: ['∇_W L', 'grad', 'dL/dW', 'gradient'],
    shape: { columns: ['C', 'D'], rows: ['D', 'C'] },
    range: '−∞ to ∞',
    describe: 'How the whole loss answers each weight; of the shape of W.',
  },
} as const satisfies Record<string, Term>;
