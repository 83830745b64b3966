/** How a feature was brought to mean 0 and deviation 1: (x − mean) / deviation. */
export interface Scale {
  readonly mean: number;
  /** √(Σ (x − mean)² / N), as `np.std` has it; 1 where the feature never changes, so that it becomes 0. */
  readonly deviation: number;
}

/** Mean and standard deviation of each of `features` columns of a flat N x features matrix. */
export function scalesOf(X: Float64Array, features: number): Scale[] {
  const N = X.length / features;
  return Array.from({ length: features }, (_, d) => {
    let sum = 0;
    for (let at = d; at < X.length; at += features) sum += X[at] ?? 0;
    const mean = sum / N;
    let squares = 0;
    for (let at = d; at < X.length; at += features) squares += ((X[at] ?? 0) - mean) ** 2;
    const deviation = Math.sqrt(squares / N);
    // Rounding of the mean leaves a little of nothing.
    const constant = deviation <= 1e-12 * Math.abs(mean);
    return { mean, deviation: constant ? 1 : deviation };
  });
}

/** Every feature minus its mean, over its deviation. */
export function standardise(X: Float64Array, scales: readonly Scale[]): Float64Array {
  return X.map((value, at) => {
    const { mean, deviation } = scales[at % scales.length] ?? { mean: 0, deviation: 1 };
    return (value - mean) / deviation + 0;
  });
}

/** Whether standardising helps, and the reason in words. */
export interface Advice {
  readonly standardise: boolean;
  readonly why: string;
}

/** Beyond this ratio one step of descent cannot suit both features. */
const muchWider = 10;
/** Of values beyond this, weights near 1 make scores whose softmax is 0 or 1. */
const large = 20;

export function adviseScale(X: Float64Array, scales: readonly Scale[], names: readonly string[]): Advice {
  const order = scales.map(({ deviation }, d) => [deviation, d] as const).sort((a, b) => a[0] - b[0]);
  const [narrow, wide] = [order[0], order.at(-1)];
  const ratio = narrow && wide ? wide[0] / narrow[0] : 1;
  if (narrow && wide && ratio > muchWider) {
    return {
      standardise: true,
      why: `${names[wide[1]] ?? ''} spreads ${Math.round(ratio).toLocaleString('en-GB')} times as wide as ${names[narrow[1]] ?? ''}: a step that suits one is far off for the other.`,
    };
  }
  const largest = X.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest > large) {
    return {
      standardise: true,
      why: `values reach ${largest.toLocaleString('en-GB')}: scores of that size leave probabilities of 0 and 1 alone.`,
    };
  }
  return { standardise: false, why: 'the features have like scales already.' };
}
