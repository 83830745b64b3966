/** Sizes people meet: C classes, D features with the bias one, N examples. */
const SIZES = [
  ['toy', 3, 3, 30],
  ['classroom', 4, 3, 300],
  ['iris', 3, 5, 150],
  ['digits', 10, 65, 1797],
  ['minibatch', 10, 3073, 200],
  ['dev', 10, 3073, 500],
];

/** mulberry32: uniform numbers from 0 to 1 out of a 32-bit seed. */
function uniforms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seeded inputs: X from −1 to 1 with a last feature of 1, W scaled so that scores have size 1. */
export function problems() {
  return SIZES.map(([name, C, D, N]) => {
    const uniform = uniforms(C * D * N);
    const X = Float64Array.from({ length: N * D }, (_, at) => (at % D === D - 1 ? 1 : 2 * uniform() - 1));
    const W = Float64Array.from({ length: C * D }, () => (2 * uniform() - 1) * (3 / Math.sqrt(D)));
    const y = Int32Array.from({ length: N }, () => Math.floor(uniform() * C));
    return { name, C, D, N, X, W, y, reg: 0.1 };
  });
}

/** A flat matrix as nested arrays. */
export function nested(flat, columns) {
  return Array.from({ length: flat.length / columns }, (_, row) =>
    Array.from(flat.subarray(row * columns, (row + 1) * columns)),
  );
}

/** The transpose of a flat matrix with that many columns. */
export function transposed(flat, columns) {
  const rows = flat.length / columns;
  return Float64Array.from(
    { length: flat.length },
    (_, at) => flat[(at % rows) * columns + Math.floor(at / rows)],
  );
}
