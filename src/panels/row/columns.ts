import type { ExampleTrace } from '../../engine/traceExample';

type Quantity = 'scores' | 'shifted' | 'exps' | 'probs' | 'indicator' | 'dScores';

interface Column {
  readonly id: Quantity;
  /** Printed without decimals. */
  readonly whole?: boolean;
  /** The bar of class j, -1 to 1 of its full length; scores and shifted scores share one scale. */
  readonly bar?: (example: ExampleTrace | undefined, j: number) => number;
  readonly signed?: boolean;
}

function scoreScale(example: ExampleTrace): number {
  return Math.max(
    ...Array.from(example.scores, Math.abs),
    ...Array.from(example.shifted, Math.abs),
    Number.MIN_VALUE,
  );
}

const relative = (id: 'scores' | 'shifted') => (example: ExampleTrace | undefined, j: number) =>
  example ? (example[id][j] ?? 0) / scoreScale(example) : 0;

const plain = (id: 'exps' | 'probs' | 'dScores') => (example: ExampleTrace | undefined, j: number) =>
  example?.[id][j] ?? 0;

/** The quantities of one example in the order in which they are computed. */
export const columns: readonly Column[] = [
  { id: 'scores', bar: relative('scores'), signed: true },
  { id: 'shifted', bar: relative('shifted'), signed: true },
  { id: 'exps', bar: plain('exps') },
  { id: 'probs', bar: plain('probs') },
  { id: 'indicator', whole: true },
  { id: 'dScores', bar: plain('dScores'), signed: true },
];
