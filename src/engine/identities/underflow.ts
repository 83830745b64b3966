import { LEAST_LABEL_PROB } from '../routes';
import type { ExampleTrace } from '../traceExample';

/** Why log p_y and 1 / p_y are not to be used for this example; undefined where they are. */
export function underflowReason({ probs, y }: Pick<ExampleTrace, 'probs' | 'y'>): string | undefined {
  if (probs[y]! >= LEAST_LABEL_PROB) return undefined;
  return 'The label’s probability is too small for a float64 (below 10⁻³⁰⁰), so neither its logarithm nor its reciprocal can be used.';
}
