import type { TermId } from '../terms/registry';
import type { ChapterId } from './types';

/** One of the four factors of the line, and where its derivation is. */
export interface Factor {
  readonly term: TermId;
  readonly code: { readonly columns: string; readonly rows: string };
  /** The operators that follow it in the line. */
  readonly then: string;
  readonly name: string;
  /** Formula of the chapter that stands under its code. */
  readonly formula: string;
  readonly from: string;
  readonly chapters: readonly ChapterId[];
}

/** The line taken apart, from left to right. */
export const factors: readonly Factor[] = [
  {
    term: 'dW',
    code: { columns: 'dW[j, :]', rows: 'dW[:, j]' },
    then: ' += (',
    name: 'the sum so far',
    formula: 'factor-dW',
    from: 'from the sum',
    chapters: ['sum-mean-regularise'],
  },
  {
    term: 'probs',
    code: { columns: 'p', rows: 'p' },
    then: ' - ',
    name: 'what the model says',
    formula: 'factor-probs',
    from: 'from the scores',
    chapters: ['scores', 'softmax'],
  },
  {
    term: 'indicator',
    code: { columns: '(j == y[i])', rows: '(j == y[i])' },
    then: ') * ',
    name: 'what the label says',
    formula: 'factor-indicator',
    from: 'from the loss',
    chapters: ['loss', 'quotient-rule', 'chain-rule'],
  },
  {
    term: 'X',
    code: { columns: 'X[:, i]', rows: 'X[i]' },
    then: '',
    name: 'the example',
    formula: 'factor-X',
    from: 'from the score’s slope',
    chapters: ['to-the-weights'],
  },
];
