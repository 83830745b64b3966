import type { ExampleTrace } from '../../engine/traceExample';
import type { Place } from '../../state/place';
import { isReached } from '../../state/step';
import type { Position } from '../../state/step';

type Quantity = 'scores' | 'shifted' | 'exps' | 'probs' | 'indicator' | 'dScores';

export interface Column {
  readonly id: Quantity;
  /** The step that makes it. */
  readonly from: Place;
  /** Printed without decimals. */
  readonly whole?: boolean;
  /** The bar of class j, -1 to 1 of its full length; scores and shifted scores share one scale, and so one zero. */
  readonly bar?: (example: ExampleTrace | undefined, j: number, scale: number) => number;
  readonly signed?: boolean;
}

const relative =
  (id: 'scores' | 'shifted') => (example: ExampleTrace | undefined, j: number, scale: number) =>
    example ? (example[id][j] ?? 0) / scale : 0;

const plain = (id: 'exps' | 'probs' | 'dScores') => (example: ExampleTrace | undefined, j: number) =>
  example?.[id][j] ?? 0;

/** The quantities of one example in the order in which they are computed. */
const columns: readonly Column[] = [
  {
    id: 'scores',
    from: { chapter: 'scores', step: 'one-dot-product' },
    bar: relative('scores'),
    signed: true,
  },
  {
    id: 'shifted',
    from: { chapter: 'softmax', step: 'subtract-the-largest' },
    bar: relative('shifted'),
    signed: true,
  },
  { id: 'exps', from: { chapter: 'softmax', step: 'exponentials' }, bar: plain('exps') },
  { id: 'probs', from: { chapter: 'softmax', step: 'shares-of-a-sum' }, bar: plain('probs') },
  { id: 'indicator', from: { chapter: 'loss', step: 'minus-log' }, whole: true },
  {
    id: 'dScores',
    from: { chapter: 'chain-rule', step: 'through-the-probabilities' },
    bar: plain('dScores'),
    signed: true,
  },
];

/** The columns known at a step: in chapter 1, which shows the whole line, all of them; then one after the other. */
export function columnsAt(position: Position): readonly Column[] {
  if (position.chapter.id === 'the-line') return columns;
  return columns.filter(({ from }) => isReached(position, from));
}

/** Whether the step is the one that makes the column. */
export function makes({ chapter, step }: Position, { from }: Column): boolean {
  return chapter.id === from.chapter && step.id === from.step;
}
