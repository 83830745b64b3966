import { scores9 } from './softmaxKernelWide';
import type { Workspace } from './workspace';

/*
 * The forward half of the kernel. The weights of one to five classes on six features are held still
 * while the loop runs over the examples: each turn reads 6 features and adds 6 products to every class's
 * score, up to 30 multiply-adds for 11 checked memory accesses. (Holding sums still instead, two examples by
 * four classes, takes 6 for 8.) The widths are written out because a loop over classes would keep its
 * values in memory. `| 0` keeps an index a machine integer. Where D is no multiple of 6 the last weights are
 * 0, and the last feature is read in place of those that are not there.
 */

function scores5(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
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
      x0 = (x0 + D) | 0;
      x1 = (x1 + D) | 0;
      x2 = (x2 + D) | 0;
      x3 = (x3 + D) | 0;
      x4 = (x4 + D) | 0;
      x5 = (x5 + D) | 0;
    }
  }
}

function scores4(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
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
      x0 = (x0 + D) | 0;
      x1 = (x1 + D) | 0;
      x2 = (x2 + D) | 0;
      x3 = (x3 + D) | 0;
      x4 = (x4 + D) | 0;
      x5 = (x5 + D) | 0;
    }
  }
}

function scores3(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
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
      x0 = (x0 + D) | 0;
      x1 = (x1 + D) | 0;
      x2 = (x2 + D) | 0;
      x3 = (x3 + D) | 0;
      x4 = (x4 + D) | 0;
      x5 = (x5 + D) | 0;
    }
  }
}

function scores2(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
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
      x0 = (x0 + D) | 0;
      x1 = (x1 + D) | 0;
      x2 = (x2 + D) | 0;
      x3 = (x3 + D) | 0;
      x4 = (x4 + D) | 0;
      x5 = (x5 + D) | 0;
    }
  }
}

function scores1(X: Float64Array, space: Workspace, first: number, start: number, rows: number): void {
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
      x0 = (x0 + D) | 0;
      x1 = (x1 + D) | 0;
      x2 = (x2 + D) | 0;
      x3 = (x3 + D) | 0;
      x4 = (x4 + D) | 0;
      x5 = (x5 + D) | 0;
    }
  }
}

/**
 * The scores of the classes but the last, less the last one's, f_j − f_last = (W_j − W_last) · x_i, of `rows`
 * examples from `start` on, into the workspace's `scores`. Softmax answers to differences alone, so these serve as
 * well, and a C-th of the products need not be made.
 *
 * @param X flat N x D, a Float64Array only: another array type would slow every later call too
 */
export function computeScores(X: Float64Array, space: Workspace, start: number, rows: number): void {
  space.scores.fill(0, 0, rows * space.others);
  for (const { first, width } of space.blocks) {
    if (width === 9) scores9(X, space, first, start, rows);
    else if (width === 5) scores5(X, space, first, start, rows);
    else if (width === 4) scores4(X, space, first, start, rows);
    else if (width === 3) scores3(X, space, first, start, rows);
    else if (width === 2) scores2(X, space, first, start, rows);
    else scores1(X, space, first, start, rows);
  }
}
