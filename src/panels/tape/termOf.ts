import type { TapeLine, TapeVariable } from '../../engine';
import type { TermId } from '../../terms/registry';

const terms: Readonly<Partial<Record<TapeVariable, TermId>>> = {
  loss: 'lossTotal',
  dW: 'dW',
  num_classes: 'C',
  num_train: 'N',
  log_c: 'shift',
  sum_i: 'sum',
  p: 'probs',
};

/** The term that a variable is, once a line has run: `f_i` holds the scores until they are shifted. */
export function termOf(variable: TapeVariable, line: TapeLine): TermId | undefined {
  if (variable === 'f_i') return line === 'score' || line === 'largest' ? 'scores' : 'shifted';
  return terms[variable];
}
