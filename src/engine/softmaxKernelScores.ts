import type { ClassBlock, Workspace } from './workspace';

/*
 * The forward half of the kernel: scores of two examples by two, three or four classes at a time.
 * Each step over d loads 2 features and up to 4 weights for up to 8 multiply-adds, and the sums stay in
 * registers; unrolling over d, or more sums than 8, spills them and is slower. `| 0` keeps an index a
 * machine integer without an overflow check. The widths are written out because a loop over the
 * sums would put them in memory. An odd last example is its own partner.
 */

function scores4(X: Float64Array, space: Workspace, block: ClassBlock, start: number, rows: number): void {
  const { D, C, packedW: W, scores: S } = space;
  for (let row = 0; row < rows; row += 2) {
    const next = row + 1 < rows ? row + 1 : row;
    let a = ((start + row) * D) | 0;
    let b = ((start + next) * D) | 0;
    let w = block.offset;
    const end = (a + D) | 0;
    let a0 = 0,
      b0 = 0;
    let a1 = 0,
      b1 = 0;
    let a2 = 0,
      b2 = 0;
    let a3 = 0,
      b3 = 0;
    while (a < end) {
      const xa = X[a]!,
        xb = X[b]!;
      const w0 = W[w]!;
      const w1 = W[(w + 1) | 0]!;
      const w2 = W[(w + 2) | 0]!;
      const w3 = W[(w + 3) | 0]!;
      a0 += xa * w0;
      b0 += xb * w0;
      a1 += xa * w1;
      b1 += xb * w1;
      a2 += xa * w2;
      b2 += xb * w2;
      a3 += xa * w3;
      b3 += xb * w3;
      a = (a + 1) | 0;
      b = (b + 1) | 0;
      w = (w + 4) | 0;
    }
    const sa = row * C + block.first,
      sb = next * C + block.first;
    S[sa] = a0;
    S[sb] = b0;
    S[sa + 1] = a1;
    S[sb + 1] = b1;
    S[sa + 2] = a2;
    S[sb + 2] = b2;
    S[sa + 3] = a3;
    S[sb + 3] = b3;
  }
}

function scores3(X: Float64Array, space: Workspace, block: ClassBlock, start: number, rows: number): void {
  const { D, C, packedW: W, scores: S } = space;
  for (let row = 0; row < rows; row += 2) {
    const next = row + 1 < rows ? row + 1 : row;
    let a = ((start + row) * D) | 0;
    let b = ((start + next) * D) | 0;
    let w = block.offset;
    const end = (a + D) | 0;
    let a0 = 0,
      b0 = 0;
    let a1 = 0,
      b1 = 0;
    let a2 = 0,
      b2 = 0;
    while (a < end) {
      const xa = X[a]!,
        xb = X[b]!;
      const w0 = W[w]!;
      const w1 = W[(w + 1) | 0]!;
      const w2 = W[(w + 2) | 0]!;
      a0 += xa * w0;
      b0 += xb * w0;
      a1 += xa * w1;
      b1 += xb * w1;
      a2 += xa * w2;
      b2 += xb * w2;
      a = (a + 1) | 0;
      b = (b + 1) | 0;
      w = (w + 3) | 0;
    }
    const sa = row * C + block.first,
      sb = next * C + block.first;
    S[sa] = a0;
    S[sb] = b0;
    S[sa + 1] = a1;
    S[sb + 1] = b1;
    S[sa + 2] = a2;
    S[sb + 2] = b2;
  }
}

function scores2(X: Float64Array, space: Workspace, block: ClassBlock, start: number, rows: number): void {
  const { D, C, packedW: W, scores: S } = space;
  for (let row = 0; row < rows; row += 2) {
    const next = row + 1 < rows ? row + 1 : row;
    let a = ((start + row) * D) | 0;
    let b = ((start + next) * D) | 0;
    let w = block.offset;
    const end = (a + D) | 0;
    let a0 = 0,
      b0 = 0;
    let a1 = 0,
      b1 = 0;
    while (a < end) {
      const xa = X[a]!,
        xb = X[b]!;
      const w0 = W[w]!;
      const w1 = W[(w + 1) | 0]!;
      a0 += xa * w0;
      b0 += xb * w0;
      a1 += xa * w1;
      b1 += xb * w1;
      a = (a + 1) | 0;
      b = (b + 1) | 0;
      w = (w + 2) | 0;
    }
    const sa = row * C + block.first,
      sb = next * C + block.first;
    S[sa] = a0;
    S[sb] = b0;
    S[sa + 1] = a1;
    S[sb + 1] = b1;
  }
}

/**
 * The scores f_j = W_j · x_i of `rows` examples from `start` on, into the workspace's `scores`.
 *
 * @param X flat N x D, a Float64Array only: another array type would slow every later call too
 */
export function computeScores(X: Float64Array, space: Workspace, start: number, rows: number): void {
  for (const block of space.blocks) {
    if (block.width === 4) scores4(X, space, block, start, rows);
    else if (block.width === 3) scores3(X, space, block, start, rows);
    else scores2(X, space, block, start, rows);
  }
}
