import type { ClassBlock, Workspace } from './workspace';

/*
 * The backward half of the kernel: four examples at a time, their derivatives by two, three or four
 * classes held still while d runs along the features. Each step over d loads 4 features and adds four
 * products to each class's entry of dW, everything read and written in the order it lies in memory.
 * Examples beyond the last have derivatives of 0, and read the last one's features.
 */

function gradient4(X: Float64Array, space: Workspace, block: ClassBlock, start: number, rows: number): void {
  const { D, C, scores: S, dW } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 4) {
    const i = start + row;
    const sa = row * C + block.first;
    const sb = sa + C;
    const sc = sb + C;
    const sd = sc + C;
    const a0 = S[sa]!,
      b0 = S[sb]!,
      c0 = S[sc]!,
      d0 = S[sd]!;
    const a1 = S[sa + 1]!,
      b1 = S[sb + 1]!,
      c1 = S[sc + 1]!,
      d1 = S[sd + 1]!;
    const a2 = S[sa + 2]!,
      b2 = S[sb + 2]!,
      c2 = S[sc + 2]!,
      d2 = S[sd + 2]!;
    const a3 = S[sa + 3]!,
      b3 = S[sb + 3]!,
      c3 = S[sc + 3]!,
      d3 = S[sd + 3]!;
    let a = (i * D) | 0;
    let b = (Math.min(i + 1, last) * D) | 0;
    let c = (Math.min(i + 2, last) * D) | 0;
    let d = (Math.min(i + 3, last) * D) | 0;
    const end = (a + D) | 0;
    let o0 = (block.first * D) | 0;
    let o1 = (o0 + D) | 0;
    let o2 = (o1 + D) | 0;
    let o3 = (o2 + D) | 0;
    while (a < end) {
      const xa = X[a]!,
        xb = X[b]!,
        xc = X[c]!,
        xd = X[d]!;
      dW[o0]! += xa * a0 + xb * b0 + xc * c0 + xd * d0;
      dW[o1]! += xa * a1 + xb * b1 + xc * c1 + xd * d1;
      dW[o2]! += xa * a2 + xb * b2 + xc * c2 + xd * d2;
      dW[o3]! += xa * a3 + xb * b3 + xc * c3 + xd * d3;
      a = (a + 1) | 0;
      b = (b + 1) | 0;
      c = (c + 1) | 0;
      d = (d + 1) | 0;
      o0 = (o0 + 1) | 0;
      o1 = (o1 + 1) | 0;
      o2 = (o2 + 1) | 0;
      o3 = (o3 + 1) | 0;
    }
  }
}

function gradient3(X: Float64Array, space: Workspace, block: ClassBlock, start: number, rows: number): void {
  const { D, C, scores: S, dW } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 4) {
    const i = start + row;
    const sa = row * C + block.first;
    const sb = sa + C;
    const sc = sb + C;
    const sd = sc + C;
    const a0 = S[sa]!,
      b0 = S[sb]!,
      c0 = S[sc]!,
      d0 = S[sd]!;
    const a1 = S[sa + 1]!,
      b1 = S[sb + 1]!,
      c1 = S[sc + 1]!,
      d1 = S[sd + 1]!;
    const a2 = S[sa + 2]!,
      b2 = S[sb + 2]!,
      c2 = S[sc + 2]!,
      d2 = S[sd + 2]!;
    let a = (i * D) | 0;
    let b = (Math.min(i + 1, last) * D) | 0;
    let c = (Math.min(i + 2, last) * D) | 0;
    let d = (Math.min(i + 3, last) * D) | 0;
    const end = (a + D) | 0;
    let o0 = (block.first * D) | 0;
    let o1 = (o0 + D) | 0;
    let o2 = (o1 + D) | 0;
    while (a < end) {
      const xa = X[a]!,
        xb = X[b]!,
        xc = X[c]!,
        xd = X[d]!;
      dW[o0]! += xa * a0 + xb * b0 + xc * c0 + xd * d0;
      dW[o1]! += xa * a1 + xb * b1 + xc * c1 + xd * d1;
      dW[o2]! += xa * a2 + xb * b2 + xc * c2 + xd * d2;
      a = (a + 1) | 0;
      b = (b + 1) | 0;
      c = (c + 1) | 0;
      d = (d + 1) | 0;
      o0 = (o0 + 1) | 0;
      o1 = (o1 + 1) | 0;
      o2 = (o2 + 1) | 0;
    }
  }
}

function gradient2(X: Float64Array, space: Workspace, block: ClassBlock, start: number, rows: number): void {
  const { D, C, scores: S, dW } = space;
  const last = start + rows - 1;
  for (let row = 0; row < rows; row += 4) {
    const i = start + row;
    const sa = row * C + block.first;
    const sb = sa + C;
    const sc = sb + C;
    const sd = sc + C;
    const a0 = S[sa]!,
      b0 = S[sb]!,
      c0 = S[sc]!,
      d0 = S[sd]!;
    const a1 = S[sa + 1]!,
      b1 = S[sb + 1]!,
      c1 = S[sc + 1]!,
      d1 = S[sd + 1]!;
    let a = (i * D) | 0;
    let b = (Math.min(i + 1, last) * D) | 0;
    let c = (Math.min(i + 2, last) * D) | 0;
    let d = (Math.min(i + 3, last) * D) | 0;
    const end = (a + D) | 0;
    let o0 = (block.first * D) | 0;
    let o1 = (o0 + D) | 0;
    while (a < end) {
      const xa = X[a]!,
        xb = X[b]!,
        xc = X[c]!,
        xd = X[d]!;
      dW[o0]! += xa * a0 + xb * b0 + xc * c0 + xd * d0;
      dW[o1]! += xa * a1 + xb * b1 + xc * c1 + xd * d1;
      a = (a + 1) | 0;
      b = (b + 1) | 0;
      c = (c + 1) | 0;
      d = (d + 1) | 0;
      o0 = (o0 + 1) | 0;
      o1 = (o1 + 1) | 0;
    }
  }
}

/**
 * Adds Σ_i dScores_i,j x_i over the `rows` examples from `start` on to the workspace's dW.
 * Their derivatives stand in `scores`, filled up with zeros to a multiple of four rows.
 *
 * @param X flat N x D, a Float64Array only
 */
export function addContributions(X: Float64Array, space: Workspace, start: number, rows: number): void {
  for (const block of space.blocks) {
    if (block.width === 4) gradient4(X, space, block, start, rows);
    else if (block.width === 3) gradient3(X, space, block, start, rows);
    else gradient2(X, space, block, start, rows);
  }
}
