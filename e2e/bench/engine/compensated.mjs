/** A sum that carries its rounding error along (Neumaier 1974). */
class CompensatedSum {
  total = 0;
  #lost = 0;

  add(term) {
    const next = this.total + term;
    this.#lost +=
      Math.abs(this.total) >= Math.abs(term) ? this.total - next + term : term - next + this.total;
    this.total = next;
  }

  get value() {
    return this.total + this.#lost;
  }
}

function sumOf(count, term) {
  const sum = new CompensatedSum();
  for (let at = 0; at < count; at += 1) sum.add(term(at));
  return sum.value;
}

/** dW by the formula, every sum compensated: slow, for comparison where NumPy is missing. */
export function compensatedGradient({ W, X, y, reg, C, D, N }) {
  const dScores = new Float64Array(N * C);
  for (let i = 0; i < N; i += 1) {
    const scores = Array.from({ length: C }, (_, j) => sumOf(D, (d) => W[j * D + d] * X[i * D + d]));
    const shift = Math.max(...scores);
    const sum = sumOf(C, (k) => Math.exp(scores[k] - shift));
    for (let j = 0; j < C; j += 1)
      dScores[i * C + j] = Math.exp(scores[j] - shift) / sum - (j === y[i] ? 1 : 0);
  }
  return W.map((weight, at) => {
    const [j, d] = [Math.floor(at / D), at % D];
    return sumOf(N, (i) => dScores[i * C + j] * X[i * D + d]) / N + reg * weight;
  });
}
