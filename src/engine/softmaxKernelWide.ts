import type { Workspace } from './workspace';

/*
 * The kernel's loops nine classes wide, as `softmaxKernelScores` and `softmaxKernelGradient` explain them: ten
 * digits and CIFAR's ten classes are what a course computes on, one of them follows from the others, and one pass
 * over the features instead of two is a tenth faster.
 */

/** As the other widths of `computeScores`. */
export function scores9(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
  const { D, others, paddedD, relativeW: W, scores: S } = space;
  const x = start * D;
  const end = rows * others;
  for (let d = 0; d < D; d += 6) {
    const w0 = first * paddedD + d;
    const w00 = W[w0]!;
    const w01 = W[w0 + 1]!;
    const w02 = W[w0 + 2]!;
    const w03 = W[w0 + 3]!;
    const w04 = W[w0 + 4]!;
    const w05 = W[w0 + 5]!;
    const w1 = w0 + paddedD;
    const w10 = W[w1]!;
    const w11 = W[w1 + 1]!;
    const w12 = W[w1 + 2]!;
    const w13 = W[w1 + 3]!;
    const w14 = W[w1 + 4]!;
    const w15 = W[w1 + 5]!;
    const w2 = w1 + paddedD;
    const w20 = W[w2]!;
    const w21 = W[w2 + 1]!;
    const w22 = W[w2 + 2]!;
    const w23 = W[w2 + 3]!;
    const w24 = W[w2 + 4]!;
    const w25 = W[w2 + 5]!;
    const w3 = w2 + paddedD;
    const w30 = W[w3]!;
    const w31 = W[w3 + 1]!;
    const w32 = W[w3 + 2]!;
    const w33 = W[w3 + 3]!;
    const w34 = W[w3 + 4]!;
    const w35 = W[w3 + 5]!;
    const w4 = w3 + paddedD;
    const w40 = W[w4]!;
    const w41 = W[w4 + 1]!;
    const w42 = W[w4 + 2]!;
    const w43 = W[w4 + 3]!;
    const w44 = W[w4 + 4]!;
    const w45 = W[w4 + 5]!;
    const w5 = w4 + paddedD;
    const w50 = W[w5]!;
    const w51 = W[w5 + 1]!;
    const w52 = W[w5 + 2]!;
    const w53 = W[w5 + 3]!;
    const w54 = W[w5 + 4]!;
    const w55 = W[w5 + 5]!;
    const w6 = w5 + paddedD;
    const w60 = W[w6]!;
    const w61 = W[w6 + 1]!;
    const w62 = W[w6 + 2]!;
    const w63 = W[w6 + 3]!;
    const w64 = W[w6 + 4]!;
    const w65 = W[w6 + 5]!;
    const w7 = w6 + paddedD;
    const w70 = W[w7]!;
    const w71 = W[w7 + 1]!;
    const w72 = W[w7 + 2]!;
    const w73 = W[w7 + 3]!;
    const w74 = W[w7 + 4]!;
    const w75 = W[w7 + 5]!;
    const w8 = w7 + paddedD;
    const w80 = W[w8]!;
    const w81 = W[w8 + 1]!;
    const w82 = W[w8 + 2]!;
    const w83 = W[w8 + 3]!;
    const w84 = W[w8 + 4]!;
    const w85 = W[w8 + 5]!;
    let x0 = (x + d) | 0;
    let x1 = (x + Math.min(d + 1, D - 1)) | 0;
    let x2 = (x + Math.min(d + 2, D - 1)) | 0;
    let x3 = (x + Math.min(d + 3, D - 1)) | 0;
    let x4 = (x + Math.min(d + 4, D - 1)) | 0;
    let x5 = (x + Math.min(d + 5, D - 1)) | 0;
    for (let s = first; s < end; s = (s + others) | 0) {
      const v0 = X[x0]!;
      const v1 = X[x1]!;
      const v2 = X[x2]!;
      const v3 = X[x3]!;
      const v4 = X[x4]!;
      const v5 = X[x5]!;
      S[s]! += v0 * w00 + v1 * w01 + v2 * w02 + v3 * w03 + v4 * w04 + v5 * w05;
      S[(s + 1) | 0]! += v0 * w10 + v1 * w11 + v2 * w12 + v3 * w13 + v4 * w14 + v5 * w15;
      S[(s + 2) | 0]! += v0 * w20 + v1 * w21 + v2 * w22 + v3 * w23 + v4 * w24 + v5 * w25;
      S[(s + 3) | 0]! += v0 * w30 + v1 * w31 + v2 * w32 + v3 * w33 + v4 * w34 + v5 * w35;
      S[(s + 4) | 0]! += v0 * w40 + v1 * w41 + v2 * w42 + v3 * w43 + v4 * w44 + v5 * w45;
      S[(s + 5) | 0]! += v0 * w50 + v1 * w51 + v2 * w52 + v3 * w53 + v4 * w54 + v5 * w55;
      S[(s + 6) | 0]! += v0 * w60 + v1 * w61 + v2 * w62 + v3 * w63 + v4 * w64 + v5 * w65;
      S[(s + 7) | 0]! += v0 * w70 + v1 * w71 + v2 * w72 + v3 * w73 + v4 * w74 + v5 * w75;
      S[(s + 8) | 0]! += v0 * w80 + v1 * w81 + v2 * w82 + v3 * w83 + v4 * w84 + v5 * w85;
      x0 = (x0 + D) | 0;
      x1 = (x1 + D) | 0;
      x2 = (x2 + D) | 0;
      x3 = (x3 + D) | 0;
      x4 = (x4 + D) | 0;
      x5 = (x5 + D) | 0;
    }
  }
}

/** As the other widths of `addContributions`. */
export function gradient9(
  X: Float64Array,
  space: Workspace,
  first: number,
  start: number,
  rows: number,
): void {
  const { D, others, dScores: S, packedDW: W } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 6) {
    const s0 = row * others + first;
    const s00 = S[s0]!;
    const s10 = S[s0 + 1]!;
    const s20 = S[s0 + 2]!;
    const s30 = S[s0 + 3]!;
    const s40 = S[s0 + 4]!;
    const s50 = S[s0 + 5]!;
    const s60 = S[s0 + 6]!;
    const s70 = S[s0 + 7]!;
    const s80 = S[s0 + 8]!;
    const s1 = s0 + others;
    const s01 = S[s1]!;
    const s11 = S[s1 + 1]!;
    const s21 = S[s1 + 2]!;
    const s31 = S[s1 + 3]!;
    const s41 = S[s1 + 4]!;
    const s51 = S[s1 + 5]!;
    const s61 = S[s1 + 6]!;
    const s71 = S[s1 + 7]!;
    const s81 = S[s1 + 8]!;
    const s2 = s1 + others;
    const s02 = S[s2]!;
    const s12 = S[s2 + 1]!;
    const s22 = S[s2 + 2]!;
    const s32 = S[s2 + 3]!;
    const s42 = S[s2 + 4]!;
    const s52 = S[s2 + 5]!;
    const s62 = S[s2 + 6]!;
    const s72 = S[s2 + 7]!;
    const s82 = S[s2 + 8]!;
    const s3 = s2 + others;
    const s03 = S[s3]!;
    const s13 = S[s3 + 1]!;
    const s23 = S[s3 + 2]!;
    const s33 = S[s3 + 3]!;
    const s43 = S[s3 + 4]!;
    const s53 = S[s3 + 5]!;
    const s63 = S[s3 + 6]!;
    const s73 = S[s3 + 7]!;
    const s83 = S[s3 + 8]!;
    const s4 = s3 + others;
    const s04 = S[s4]!;
    const s14 = S[s4 + 1]!;
    const s24 = S[s4 + 2]!;
    const s34 = S[s4 + 3]!;
    const s44 = S[s4 + 4]!;
    const s54 = S[s4 + 5]!;
    const s64 = S[s4 + 6]!;
    const s74 = S[s4 + 7]!;
    const s84 = S[s4 + 8]!;
    const s5 = s4 + others;
    const s05 = S[s5]!;
    const s15 = S[s5 + 1]!;
    const s25 = S[s5 + 2]!;
    const s35 = S[s5 + 3]!;
    const s45 = S[s5 + 4]!;
    const s55 = S[s5 + 5]!;
    const s65 = S[s5 + 6]!;
    const s75 = S[s5 + 7]!;
    const s85 = S[s5 + 8]!;
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
      W[(w + 5) | 0]! += v0 * s50 + v1 * s51 + v2 * s52 + v3 * s53 + v4 * s54 + v5 * s55;
      W[(w + 6) | 0]! += v0 * s60 + v1 * s61 + v2 * s62 + v3 * s63 + v4 * s64 + v5 * s65;
      W[(w + 7) | 0]! += v0 * s70 + v1 * s71 + v2 * s72 + v3 * s73 + v4 * s74 + v5 * s75;
      W[(w + 8) | 0]! += v0 * s80 + v1 * s81 + v2 * s82 + v3 * s83 + v4 * s84 + v5 * s85;
      x1 = (x1 + 1) | 0;
      x2 = (x2 + 1) | 0;
      x3 = (x3 + 1) | 0;
      x4 = (x4 + 1) | 0;
      x5 = (x5 + 1) | 0;
      w = (w + 9) | 0;
    }
  }
}
