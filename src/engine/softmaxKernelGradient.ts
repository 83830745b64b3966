import { gradient9 } from './softmaxKernelWide';
import type { Workspace } from './workspace';

/*
 * The backward half of the kernel, the forward one turned round: the derivatives of six examples by one to
 * five classes are held still while the loop runs over the features. Each turn reads 6 features and adds 6
 * products to every class's entry of dW. A feature's entries for the classes of a block lie side by side:
 * rows of dW a power of two apart would push one another out of the cache.
 * Examples beyond the last have derivatives of 0, and read the last one's features.
 */

function gradient5(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
  const { D, others, dScores: S, packedDW: W } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 6) {
    const s0 = row * others + first;
    const s00 = S[s0]!;
    const s10 = S[s0 + 1]!;
    const s20 = S[s0 + 2]!;
    const s30 = S[s0 + 3]!;
    const s40 = S[s0 + 4]!;
    const s1 = s0 + others;
    const s01 = S[s1]!;
    const s11 = S[s1 + 1]!;
    const s21 = S[s1 + 2]!;
    const s31 = S[s1 + 3]!;
    const s41 = S[s1 + 4]!;
    const s2 = s1 + others;
    const s02 = S[s2]!;
    const s12 = S[s2 + 1]!;
    const s22 = S[s2 + 2]!;
    const s32 = S[s2 + 3]!;
    const s42 = S[s2 + 4]!;
    const s3 = s2 + others;
    const s03 = S[s3]!;
    const s13 = S[s3 + 1]!;
    const s23 = S[s3 + 2]!;
    const s33 = S[s3 + 3]!;
    const s43 = S[s3 + 4]!;
    const s4 = s3 + others;
    const s04 = S[s4]!;
    const s14 = S[s4 + 1]!;
    const s24 = S[s4 + 2]!;
    const s34 = S[s4 + 3]!;
    const s44 = S[s4 + 4]!;
    const s5 = s4 + others;
    const s05 = S[s5]!;
    const s15 = S[s5 + 1]!;
    const s25 = S[s5 + 2]!;
    const s35 = S[s5 + 3]!;
    const s45 = S[s5 + 4]!;
    let x0 = ((start + row) * D) | 0;
    let x1 = (Math.min(start + row + 1, last) * D) | 0;
    let x2 = (Math.min(start + row + 2, last) * D) | 0;
    let x3 = (Math.min(start + row + 3, last) * D) | 0;
    let x4 = (Math.min(start + row + 4, last) * D) | 0;
    let x5 = (Math.min(start + row + 5, last) * D) | 0;
    let w = (first * D) | 0;
    for (const end = (x0 + D) | 0; x0 < end; x0 = (x0 + 1) | 0) {
      const v0 = X[x0]!;
      const v1 = X[x1]!;
      const v2 = X[x2]!;
      const v3 = X[x3]!;
      const v4 = X[x4]!;
      const v5 = X[x5]!;
      W[w]! += v0 * s00 + v1 * s01 + v2 * s02 + v3 * s03 + v4 * s04 + v5 * s05;
      W[(w + 1) | 0]! += v0 * s10 + v1 * s11 + v2 * s12 + v3 * s13 + v4 * s14 + v5 * s15;
      W[(w + 2) | 0]! += v0 * s20 + v1 * s21 + v2 * s22 + v3 * s23 + v4 * s24 + v5 * s25;
      W[(w + 3) | 0]! += v0 * s30 + v1 * s31 + v2 * s32 + v3 * s33 + v4 * s34 + v5 * s35;
      W[(w + 4) | 0]! += v0 * s40 + v1 * s41 + v2 * s42 + v3 * s43 + v4 * s44 + v5 * s45;
      x1 = (x1 + 1) | 0;
      x2 = (x2 + 1) | 0;
      x3 = (x3 + 1) | 0;
      x4 = (x4 + 1) | 0;
      x5 = (x5 + 1) | 0;
      w = (w + 5) | 0;
    }
  }
}

function gradient4(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
  const { D, others, dScores: S, packedDW: W } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 6) {
    const s0 = row * others + first;
    const s00 = S[s0]!;
    const s10 = S[s0 + 1]!;
    const s20 = S[s0 + 2]!;
    const s30 = S[s0 + 3]!;
    const s1 = s0 + others;
    const s01 = S[s1]!;
    const s11 = S[s1 + 1]!;
    const s21 = S[s1 + 2]!;
    const s31 = S[s1 + 3]!;
    const s2 = s1 + others;
    const s02 = S[s2]!;
    const s12 = S[s2 + 1]!;
    const s22 = S[s2 + 2]!;
    const s32 = S[s2 + 3]!;
    const s3 = s2 + others;
    const s03 = S[s3]!;
    const s13 = S[s3 + 1]!;
    const s23 = S[s3 + 2]!;
    const s33 = S[s3 + 3]!;
    const s4 = s3 + others;
    const s04 = S[s4]!;
    const s14 = S[s4 + 1]!;
    const s24 = S[s4 + 2]!;
    const s34 = S[s4 + 3]!;
    const s5 = s4 + others;
    const s05 = S[s5]!;
    const s15 = S[s5 + 1]!;
    const s25 = S[s5 + 2]!;
    const s35 = S[s5 + 3]!;
    let x0 = ((start + row) * D) | 0;
    let x1 = (Math.min(start + row + 1, last) * D) | 0;
    let x2 = (Math.min(start + row + 2, last) * D) | 0;
    let x3 = (Math.min(start + row + 3, last) * D) | 0;
    let x4 = (Math.min(start + row + 4, last) * D) | 0;
    let x5 = (Math.min(start + row + 5, last) * D) | 0;
    let w = (first * D) | 0;
    for (const end = (x0 + D) | 0; x0 < end; x0 = (x0 + 1) | 0) {
      const v0 = X[x0]!;
      const v1 = X[x1]!;
      const v2 = X[x2]!;
      const v3 = X[x3]!;
      const v4 = X[x4]!;
      const v5 = X[x5]!;
      W[w]! += v0 * s00 + v1 * s01 + v2 * s02 + v3 * s03 + v4 * s04 + v5 * s05;
      W[(w + 1) | 0]! += v0 * s10 + v1 * s11 + v2 * s12 + v3 * s13 + v4 * s14 + v5 * s15;
      W[(w + 2) | 0]! += v0 * s20 + v1 * s21 + v2 * s22 + v3 * s23 + v4 * s24 + v5 * s25;
      W[(w + 3) | 0]! += v0 * s30 + v1 * s31 + v2 * s32 + v3 * s33 + v4 * s34 + v5 * s35;
      x1 = (x1 + 1) | 0;
      x2 = (x2 + 1) | 0;
      x3 = (x3 + 1) | 0;
      x4 = (x4 + 1) | 0;
      x5 = (x5 + 1) | 0;
      w = (w + 4) | 0;
    }
  }
}

function gradient3(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
  const { D, others, dScores: S, packedDW: W } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 6) {
    const s0 = row * others + first;
    const s00 = S[s0]!;
    const s10 = S[s0 + 1]!;
    const s20 = S[s0 + 2]!;
    const s1 = s0 + others;
    const s01 = S[s1]!;
    const s11 = S[s1 + 1]!;
    const s21 = S[s1 + 2]!;
    const s2 = s1 + others;
    const s02 = S[s2]!;
    const s12 = S[s2 + 1]!;
    const s22 = S[s2 + 2]!;
    const s3 = s2 + others;
    const s03 = S[s3]!;
    const s13 = S[s3 + 1]!;
    const s23 = S[s3 + 2]!;
    const s4 = s3 + others;
    const s04 = S[s4]!;
    const s14 = S[s4 + 1]!;
    const s24 = S[s4 + 2]!;
    const s5 = s4 + others;
    const s05 = S[s5]!;
    const s15 = S[s5 + 1]!;
    const s25 = S[s5 + 2]!;
    let x0 = ((start + row) * D) | 0;
    let x1 = (Math.min(start + row + 1, last) * D) | 0;
    let x2 = (Math.min(start + row + 2, last) * D) | 0;
    let x3 = (Math.min(start + row + 3, last) * D) | 0;
    let x4 = (Math.min(start + row + 4, last) * D) | 0;
    let x5 = (Math.min(start + row + 5, last) * D) | 0;
    let w = (first * D) | 0;
    for (const end = (x0 + D) | 0; x0 < end; x0 = (x0 + 1) | 0) {
      const v0 = X[x0]!;
      const v1 = X[x1]!;
      const v2 = X[x2]!;
      const v3 = X[x3]!;
      const v4 = X[x4]!;
      const v5 = X[x5]!;
      W[w]! += v0 * s00 + v1 * s01 + v2 * s02 + v3 * s03 + v4 * s04 + v5 * s05;
      W[(w + 1) | 0]! += v0 * s10 + v1 * s11 + v2 * s12 + v3 * s13 + v4 * s14 + v5 * s15;
      W[(w + 2) | 0]! += v0 * s20 + v1 * s21 + v2 * s22 + v3 * s23 + v4 * s24 + v5 * s25;
      x1 = (x1 + 1) | 0;
      x2 = (x2 + 1) | 0;
      x3 = (x3 + 1) | 0;
      x4 = (x4 + 1) | 0;
      x5 = (x5 + 1) | 0;
      w = (w + 3) | 0;
    }
  }
}

function gradient2(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
  const { D, others, dScores: S, packedDW: W } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 6) {
    const s0 = row * others + first;
    const s00 = S[s0]!;
    const s10 = S[s0 + 1]!;
    const s1 = s0 + others;
    const s01 = S[s1]!;
    const s11 = S[s1 + 1]!;
    const s2 = s1 + others;
    const s02 = S[s2]!;
    const s12 = S[s2 + 1]!;
    const s3 = s2 + others;
    const s03 = S[s3]!;
    const s13 = S[s3 + 1]!;
    const s4 = s3 + others;
    const s04 = S[s4]!;
    const s14 = S[s4 + 1]!;
    const s5 = s4 + others;
    const s05 = S[s5]!;
    const s15 = S[s5 + 1]!;
    let x0 = ((start + row) * D) | 0;
    let x1 = (Math.min(start + row + 1, last) * D) | 0;
    let x2 = (Math.min(start + row + 2, last) * D) | 0;
    let x3 = (Math.min(start + row + 3, last) * D) | 0;
    let x4 = (Math.min(start + row + 4, last) * D) | 0;
    let x5 = (Math.min(start + row + 5, last) * D) | 0;
    let w = (first * D) | 0;
    for (const end = (x0 + D) | 0; x0 < end; x0 = (x0 + 1) | 0) {
      const v0 = X[x0]!;
      const v1 = X[x1]!;
      const v2 = X[x2]!;
      const v3 = X[x3]!;
      const v4 = X[x4]!;
      const v5 = X[x5]!;
      W[w]! += v0 * s00 + v1 * s01 + v2 * s02 + v3 * s03 + v4 * s04 + v5 * s05;
      W[(w + 1) | 0]! += v0 * s10 + v1 * s11 + v2 * s12 + v3 * s13 + v4 * s14 + v5 * s15;
      x1 = (x1 + 1) | 0;
      x2 = (x2 + 1) | 0;
      x3 = (x3 + 1) | 0;
      x4 = (x4 + 1) | 0;
      x5 = (x5 + 1) | 0;
      w = (w + 2) | 0;
    }
  }
}

function gradient1(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
  const { D, others, dScores: S, packedDW: W } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 6) {
    const s0 = row * others + first;
    const s00 = S[s0]!;
    const s1 = s0 + others;
    const s01 = S[s1]!;
    const s2 = s1 + others;
    const s02 = S[s2]!;
    const s3 = s2 + others;
    const s03 = S[s3]!;
    const s4 = s3 + others;
    const s04 = S[s4]!;
    const s5 = s4 + others;
    const s05 = S[s5]!;
    let x0 = ((start + row) * D) | 0;
    let x1 = (Math.min(start + row + 1, last) * D) | 0;
    let x2 = (Math.min(start + row + 2, last) * D) | 0;
    let x3 = (Math.min(start + row + 3, last) * D) | 0;
    let x4 = (Math.min(start + row + 4, last) * D) | 0;
    let x5 = (Math.min(start + row + 5, last) * D) | 0;
    let w = (first * D) | 0;
    for (const end = (x0 + D) | 0; x0 < end; x0 = (x0 + 1) | 0) {
      const v0 = X[x0]!;
      const v1 = X[x1]!;
      const v2 = X[x2]!;
      const v3 = X[x3]!;
      const v4 = X[x4]!;
      const v5 = X[x5]!;
      W[w]! += v0 * s00 + v1 * s01 + v2 * s02 + v3 * s03 + v4 * s04 + v5 * s05;
      x1 = (x1 + 1) | 0;
      x2 = (x2 + 1) | 0;
      x3 = (x3 + 1) | 0;
      x4 = (x4 + 1) | 0;
      x5 = (x5 + 1) | 0;
      w = (w + 1) | 0;
    }
  }
}

/**
 * Adds Σ_i dScores_i,j x_i over the `rows` examples from `start` on to the workspace's packedDW.
 * Their derivatives stand in `dScores`, filled up with zeros to a multiple of six rows.
 *
 * @param X flat N x D, a Float64Array only
 */
export function addContributions(X: Float64Array, space: Workspace, start: number, rows: number): void {
  for (const { first, width } of space.blocks) {
    if (width === 9) gradient9(X, space, first, start, rows);
    else if (width === 5) gradient5(X, space, first, start, rows);
    else if (width === 4) gradient4(X, space, first, start, rows);
    else if (width === 3) gradient3(X, space, first, start, rows);
    else if (width === 2) gradient2(X, space, first, start, rows);
    else gradient1(X, space, first, start, rows);
  }
}

/**
 * Lays packedDW out as dW, C x D. An example's derivatives add up to Σ_j p_j − 1 = 0 over the classes, so the
 * last class's row is minus the sum of the others: a C-th of the products need not be made.
 */
export function unpackGradient({ D, C, blocks, packedDW, dW }: Workspace): void {
  const last = (C - 1) * D;
  dW.fill(0, last);
  for (const { first, width } of blocks) {
    for (let k = 0; k < width; k += 1) {
      const row = (first + k) * D;
      for (let d = 0; d < D; d += 1) {
        const entry = packedDW[first * D + d * width + k]!;
        dW[row + d] = entry;
        dW[last + d]! -= entry;
      }
    }
  }
}
