import { describe, expect, it } from 'vitest';
import { randomProblem } from './fixtures/randomProblem';
import { flattenParams } from './flatten';
import { createRandom } from './random';
import { readSoftmaxInput } from './softmaxInput';
import { addContributions, unpackGradient } from './softmaxKernelGradient';
import { computeDerivatives } from './softmaxKernelProbs';
import { computeScores } from './softmaxKernelScores';
import { softmaxLoss } from './softmaxLoss';
import { createWorkspace } from './workspace';

/*
 * The kernel by itself: `softmaxLoss` answers with the slow way where the kernel leaves float64's range, and so would
 * hide a kernel that does so without need. Whole numbers make every sum exact, in whatever order it is taken.
 */

const sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20].flatMap((C) =>
  [1, 3, 5, 6, 7, 12].map((D) => ({ C, D })),
);

const MARK = 12345;

/** Whole numbers from −9 to 9, none of them 0. */
function wholeNumbers(length: number, seed: number): Float64Array {
  const { below } = createRandom(seed);
  return Float64Array.from({ length }, () => (1 + below(9)) * (below(2) === 0 ? 1 : -1));
}

/** A window of examples inside a batch, as a block of the kernel meets it. */
function windowOf(C: number, D: number) {
  const [N, start, rows] = [13, 3, 8] as const;
  const W = wholeNumbers(C * D, C);
  const X = wholeNumbers(N * D, D);
  // Even a weight of 0 does not hide that a number of another example was read.
  X.fill(NaN, 0, start * D).fill(NaN, (start + rows) * D);
  const space = createWorkspace(N, D, C);
  readSoftmaxInput(W, X, new Array<number>(N).fill(0), { reg: 0 }, space);
  return { W, X, space, start, rows };
}

describe('the scores', () => {
  it.each(sizes)('of a window of the examples, C = $C, D = $D', ({ C, D }) => {
    const { W, X, space, start, rows } = windowOf(C, D);
    space.scores.fill(MARK);
    computeScores(X, space, start, rows);
    space.scores.forEach((score, at) => {
      const [row, j] = [Math.floor(at / C), at % C];
      let expected = row < rows ? 0 : MARK;
      if (row < rows) for (let d = 0; d < D; d += 1) expected += W[j * D + d]! * X[(start + row) * D + d]!;
      expect(score).toBe(expected);
    });
  });
});

/** Whole numbers as an example’s derivatives are: each row adds up to 0. */
function derivatives(rows: number, C: number, seed: number): Float64Array {
  const numbers = Float64Array.from(wholeNumbers(rows * C, seed));
  for (let row = 0; row < rows; row += 1) {
    const [begin, last] = [row * C, row * C + C - 1];
    numbers[last] = 0;
    for (let at = begin; at < last; at += 1) numbers[last] -= numbers[at]!;
  }
  return numbers;
}

describe('the gradient', () => {
  it.each(sizes)('of a window of the examples, C = $C, D = $D', ({ C, D }) => {
    const { X, space, start, rows } = windowOf(C, D);
    const dScores = derivatives(rows, C, C + D);
    // As after the derivatives: 8 rows, 4 rows of zeros, and what an earlier block left behind.
    space.scores.fill(MARK).set(dScores);
    space.scores.fill(0, rows * C, 12 * C);
    space.packedDW.fill(0);
    addContributions(X, space, start, rows);
    unpackGradient(space);
    space.dW.forEach((entry, at) => {
      const [j, d] = [Math.floor(at / D), at % D];
      let expected = 0;
      for (let row = 0; row < rows; row += 1) expected += dScores[row * C + j]! * X[(start + row) * D + d]!;
      expect(entry).toBe(expected);
    });
  });

  it('is added to what earlier windows gave', () => {
    const { X, space, start, rows } = windowOf(5, 3);
    space.scores.fill(0);
    space.packedDW.fill(MARK);
    addContributions(X, space, start, rows);
    expect(space.packedDW.every((entry) => entry === MARK)).toBe(true);
  });

  it.each([4, 10])('reads rows in sixes up to the last of a full block, C = %d', (C) => {
    const { X, space, start } = windowOf(C, 2);
    space.scores.fill(MARK).fill(1, 0, 6 * C);
    space.packedDW.fill(0);
    addContributions(X, space, start, 6);
    unpackGradient(space);
    const sums = [0, 1].map((d) =>
      [0, 1, 2, 3, 4, 5].reduce((sum, row) => sum + X[(start + row) * 2 + d]!, 0),
    );
    const others = Array.from({ length: C - 1 }, () => sums).flat();
    expect(Array.from(space.dW)).toEqual([...others, ...sums.map((sum) => (1 - C) * sum)]);
  });
});

describe('the derivatives', () => {
  /** A workspace of 12 examples, 3 classes, whose labels go round; the examples 2, 3, ... hold `scores`. */
  function derive(scores: readonly number[][], wanted: boolean) {
    const space = createWorkspace(12, 1, 3);
    space.labels.forEach((_, i) => (space.labels[i] = i % 3));
    space.scores.fill(MARK).set(scores.flat());
    return { space, loss: computeDerivatives(space, 2, scores.length, wanted) };
  }

  const scores = [
    [1, 2, 4],
    [0, 0, 0],
    [-700, 700, 699],
    [3, -3, 3],
    [-5, -6, -7],
  ];

  it('are the probabilities less one at the label; zeros fill up six rows; the rest stays', () => {
    const { space } = derive(scores, true);
    scores.forEach((row, at) => {
      const label = (2 + at) % 3;
      const Z = row.reduce((sum, score) => sum + Math.exp(score - Math.max(...row)), 0);
      row.forEach((score, j) => {
        const expected = Math.exp(score - Math.max(...row)) / Z - Number(j === label);
        expect(space.scores[at * 3 + j]).toBeCloseTo(expected, 14);
      });
    });
    expect(Array.from(space.scores.subarray(15, 18))).toEqual(new Array(3).fill(0));
    expect(Array.from(space.scores.subarray(18))).toEqual(new Array(18).fill(MARK));
  });

  it.each([true, false])('come with the loss; derivatives wanted: %s', (wanted) => {
    const { loss } = derive(scores, wanted);
    const expected = scores.map((row, at) => {
      const top = Math.max(...row);
      return top - row[(2 + at) % 3]! + Math.log(row.reduce((sum, score) => sum + Math.exp(score - top), 0));
    });
    expect(loss).toBeCloseTo(
      expected.reduce((sum, one) => sum + one, 0),
      11,
    );
  });

  it('tell of a score out of range, wherever it stands', () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      for (const at of [0, 1, 2]) {
        const row = [1, 2, 3].map((score, j) => (j === at ? bad : score));
        expect(derive([[1, 2, 3], row, [3, 2, 1]], true).loss).toBeNaN();
      }
    }
  });

  it('take the logarithm of many large sums without overflow', () => {
    // 126 rows of 300 equal scores: the product of their sums is 300^126, above 1e312.
    const space = createWorkspace(126, 1, 300);
    expect(space.rows).toBe(126);
    space.scores.fill(7);
    expect(computeDerivatives(space, 0, 126, false)).toBeCloseTo(126 * Math.log(300), 9);
  });
});

describe('softmaxLoss in ordinary range', () => {
  const problems = [
    { N: 13, D: 300, C: 3 },
    { N: 40, D: 40, C: 7 },
    { N: 130, D: 2, C: 11 },
    { N: 5, D: 6, C: 4 },
    { N: 50, D: 65, C: 10 },
  ];

  it.each(problems)('answers with the kernel’s own sums: N = $N, D = $D, C = $C', ({ N, D, C }) => {
    const { W, X, y } = flattenParams(randomProblem({ N, D, C, seed: 1 }));
    const space = createWorkspace(N, D, C);
    const { dW } = softmaxLoss(W, X, y, { reg: 0 }, space);
    const others = new Float64Array(D);
    for (const { first, width } of space.gradientBlocks) {
      for (let k = 0; k < width; k += 1) {
        for (let d = 0; d < D; d += 1) {
          const sum = space.packedDW[first * D + d * width + k]!;
          others[d]! += sum;
          // To the last bit: the slow way would divide before it adds.
          expect(dW[(first + k) * D + d]).toBe(sum / N);
        }
      }
    }
    // An example pulls on the last class by what it pushes the others: no products of its own.
    expect(Array.from(dW.subarray((C - 1) * D))).toEqual(Array.from(others, (sum) => -sum / N));
  });
});

describe('the input', () => {
  const W = Float64Array.of(1, 2, 3, 4, 5, 6);
  const y = [0, 1];

  it('fills the rows of W up with zeros', () => {
    const space = createWorkspace(2, 3, 2);
    readSoftmaxInput(W, new Float64Array(6), y, { reg: 0 }, space);
    expect(Array.from(space.paddedW)).toEqual([1, 2, 3, 0, 0, 0, 4, 5, 6, 0, 0, 0]);
  });

  it('is widened from float32, and taken as it is in float64', () => {
    const space = createWorkspace(2, 3, 2);
    const wide = new Float64Array(6);
    expect(readSoftmaxInput(W, wide, y, { reg: 0 }, space).X).toBe(wide);
    expect(space.widenedX).toBeUndefined();
    const { X } = readSoftmaxInput(W, Float32Array.of(1, 2, 3, 4, 5, 6.5), y, { reg: 0 }, space);
    expect(X).toBeInstanceOf(Float64Array);
    expect(Array.from(X)).toEqual([1, 2, 3, 4, 5, 6.5]);
  });

  it('names the argument of a bad label', () => {
    const read = () => readSoftmaxInput(W, new Float64Array(6), [0, 2], { reg: 0 }, createWorkspace(2, 3, 2));
    expect(read).toThrow(expect.objectContaining({ argument: 'y', where: 'y[1]' }));
  });
});

describe('the workspace', () => {
  it.each([
    [1000, 1, 126],
    [1000, 32, 126],
    [1000, 33, 96],
    [1000, 96, 96],
    [1000, 97, 48],
    [1000, 256, 48],
    [1000, 257, 12],
    [5, 3, 5],
  ])('for %d examples of %d features holds %d at a time', (N, D, rows) => {
    expect(createWorkspace(N, D, 3).rows).toBe(rows);
  });

  it('has room for whole sixes of features and of examples', () => {
    const { paddedD, paddedW, scores, packedDW, dW, labels } = createWorkspace(7, 5, 3);
    expect(paddedD).toBe(6);
    expect([paddedW, scores, packedDW, dW, labels].map(({ length }) => length)).toEqual([18, 36, 10, 15, 7]);
    expect(createWorkspace(12, 12, 2).paddedD).toBe(12);
    expect(createWorkspace(12, 12, 2).scores).toHaveLength(24);
  });

  it.each([
    [2, [2], [1]],
    [5, [5], [4]],
    [6, [3, 3], [5]],
    [10, [10], [9]],
    [11, [4, 4, 3], [5, 5]],
    [19, [5, 5, 5, 4], [9, 9]],
    [20, [10, 10], [5, 5, 5, 4]],
    [21, [5, 4, 4, 4, 4], [5, 5, 5, 5]],
  ])('takes the scores of %d classes in blocks of %o, their gradient in %o', (C, scores, gradient) => {
    const { scoreBlocks, gradientBlocks } = createWorkspace(1, 1, C);
    for (const [blocks, widths] of [
      [scoreBlocks, scores],
      [gradientBlocks, gradient],
    ] as const) {
      expect(blocks.map(({ width }) => width)).toEqual(widths);
      blocks.reduce((next, { first, width }) => {
        expect(first).toBe(next);
        return next + width;
      }, 0);
    }
  });
});
