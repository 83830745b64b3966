/**
 * Softmax loss and gradient as one writes it at first on flat arrays: no tiles, no packing, no workspace.
 * W is C x D, X is N x D.
 */
export function plainLoops(
  W: Float64Array,
  X: Float64Array,
  y: Int32Array,
  reg: number,
  D: number,
): { loss: number; dW: Float64Array } {
  const C = W.length / D;
  const N = X.length / D;
  const dW = new Float64Array(C * D);
  const probs = new Float64Array(C);
  let loss = 0;
  for (let i = 0; i < N; i += 1) {
    let shift = -Infinity;
    for (let j = 0; j < C; j += 1) {
      let score = 0;
      for (let d = 0; d < D; d += 1) score += (W[j * D + d] ?? 0) * (X[i * D + d] ?? 0);
      probs[j] = score;
      if (score > shift) shift = score;
    }
    const label = y[i] ?? 0;
    loss -= (probs[label] ?? 0) - shift;
    let sum = 0;
    for (let j = 0; j < C; j += 1) {
      probs[j] = Math.exp((probs[j] ?? 0) - shift);
      sum += probs[j] ?? 0;
    }
    loss += Math.log(sum);
    for (let j = 0; j < C; j += 1) {
      const dScore = (probs[j] ?? 0) / sum - (j === label ? 1 : 0);
      for (let d = 0; d < D; d += 1) dW[j * D + d] = (dW[j * D + d] ?? 0) + dScore * (X[i * D + d] ?? 0);
    }
  }
  let squares = 0;
  for (let at = 0; at < W.length; at += 1) {
    const weight = W[at] ?? 0;
    squares += weight * weight;
    dW[at] = (dW[at] ?? 0) / N + reg * weight;
  }
  return { loss: loss / N + 0.5 * reg * squares, dW };
}
