import type { ExampleTrace } from '../traceExample';

/** Under this a probability has lost its digits or its reciprocal is near overflow, so nothing is built on it. */
const SMALLEST_PROBABILITY = 1e-300;

/** Why log p_y and 1 / p_y are not to be used for this example; undefined where they are. */
export function underflowReason({ probs, y }: ExampleTrace): string | undefined {
  if (probs[y]! >= SMALLEST_PROBABILITY) return undefined;
  return 'The label’s probability is too small for a float64 (below 10⁻³⁰⁰), so neither its logarithm nor its reciprocal can be used.';
}
