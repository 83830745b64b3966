import { describe, expect, it } from 'vitest';
import { randomProblem } from './fixtures/randomProblem';
import { flattenParams } from './flatten';
import { createRandom } from './random';
import { readSoftmaxInput } from './softmaxInput';
import { addContributions, unpackGradient } from './softmaxKernelGradient';
import { computeDerivatives } from './softmaxKernelProbs';
import { deriveShifted } from './softmaxKernelShifted';
import { computeScores } from './softmaxKernelScores';
import { softmaxLoss } from './softmaxLoss';
import { createWorkspace } from './workspace';

/*
 * The kernel by itself: `softmaxLoss` answers with the slow way where the kernel leaves float64's range, and so would
 * hide a kernel that does so without need. Whole numbers make every sum exact, in whatever order it is taken.
 */

const sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20].flatMap((C) =>
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
      const [row, j] = [Math.floor(at / (C - 1)), at % (C - 1)];
      let expected = row < rows ? 0 : MARK;
      if (row < rows) {
        for (let d = 0; d < D; d += 1) {
          expected += (W[j * D + d]! - W[(C - 1) * D + d]!) * X[(start + row) * D + d]!;
        }
      }
      expect(score).toBe(expected);
    });
  });
});

/** The derivative by class j of an example whose row holds the others': those of a row add up to 0. */
function derivativeBy(j: number, row: Float64Array): number {
  return j < row.length ? row[j]! : -row.reduce((sum, one) => sum + one, 0);
}

describe('the gradient', () => {
  it.each(sizes)('of a window of the examples, C = $C, D = $D', ({ C, D }) => {
    const { X, space, start, rows } = windowOf(C, D);
    const dScores = wholeNumbers(rows * (C - 1), C + D);
    // As after the derivatives: 8 rows, 4 rows of zeros, and what an earlier block left behind.
    space.dScores.fill(MARK).set(dScores);
    space.dScores.fill(0, rows * (C - 1), 12 * (C - 1));
    space.packedDW.fill(0);
    addContributions(X, space, start, rows);
    unpackGradient(space);
    space.dW.forEach((entry, at) => {
      const [j, d] = [Math.floor(at / D), at % D];
      let expected = 0;
      for (let row = 0; row < rows; row += 1) {
        const others = dScores.subarray(row * (C - 1), (row + 1) * (C - 1));
        expected += derivativeBy(j, others) * X[(start + row) * D + d]!;
      }
      expect(entry).toBe(expected);
    });
  });

  it('is added to what earlier windows gave', () => {
    const { X, space, start, rows } = windowOf(5, 3);
    space.dScores.fill(0);
    space.packedDW.fill(MARK);
    addContributions(X, space, start, rows);
    expect(space.packedDW.every((entry) => entry === MARK)).toBe(true);
  });

  it.each([4, 10])('reads rows in sixes up to the last of a full block, C = %d', (C) => {
    const { X, space, start } = windowOf(C, 2);
    space.dScores.fill(MARK).fill(1, 0, 6 * (C - 1));
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

/** −log p_label and the probabilities, by the book. */
function expectedOf(scores: readonly number[], label: number) {
  const top = Math.max(...scores);
  const Z = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return {
    loss: top - scores[label]! + Math.log(Z),
    dScores: scores.map((score, j) => Math.exp(score - top) / Z - Number(j === label)),
  };
}

/** 12 examples, 3 classes, whose labels go round; W is the identity, so that an example is its own scores. */
function spaceOf(rows: readonly (readonly number[])[]) {
  const space = createWorkspace(12, 3, 3);
  space.labels.forEach((_, i) => (space.labels[i] = i % 3));
  space.dScores.fill(MARK);
  space.scores.fill(MARK).set(rows.flatMap(([a, b, last]) => [a! - last!, b! - last!]));
  const W = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
  const X = new Float64Array(36).fill(NaN);
  X.set(rows.flat(), 6);
  return { space, W, X };
}

function expectDerivatives(dScores: Float64Array, rows: readonly (readonly number[])[]) {
  rows.forEach((scores, row) => {
    const expected = expectedOf(scores, (2 + row) % 3).dScores;
    for (const j of [0, 1]) expect(dScores[row * 2 + j]).toBeCloseTo(expected[j]!, 14);
  });
  // A sixth row of zeros, and the rest as it was.
  expect(Array.from(dScores.subarray(10))).toEqual([0, 0, ...new Array<number>(12).fill(MARK)]);
}

function expectLoss(loss: number, rows: readonly (readonly number[])[]) {
  const expected = rows.reduce((sum, scores, row) => sum + expectedOf(scores, (2 + row) % 3).loss, 0);
  expect(Math.abs(loss - expected)).toBeLessThan(1e-13 * Math.max(100, expected));
}

const ordinary = [
  [1, 2, 4],
  [0, 0, 0],
  [-114, 115, 0],
  [3, -3, 3],
  [-5, -6, -7],
];

describe('the derivatives', () => {
  it('are the probabilities less one at the label, and come with the loss', () => {
    const { space } = spaceOf(ordinary);
    expectLoss(computeDerivatives(space, 2, 5, true), ordinary);
    expectDerivatives(space.dScores, ordinary);
  });

  it('are left out where the loss alone is wanted', () => {
    const { space } = spaceOf(ordinary);
    expectLoss(computeDerivatives(space, 2, 5, false), ordinary);
    expect(space.dScores.subarray(10).every((entry) => entry === MARK)).toBe(true);
  });

  it('tell of a score out of reach, wherever it stands', () => {
    for (const bad of [NaN, Infinity, -Infinity, 230, -230]) {
      for (const at of [0, 1]) {
        const { space } = spaceOf(ordinary.with(4, [1, 2, 0].with(at, bad)));
        expect(computeDerivatives(space, 2, 5, true)).toBeNaN();
      }
    }
  });

  it('take the logarithm of many large sums without overflow', () => {
    // 126 rows of 300 equal scores: the product of their sums is 300^126, above 1e312.
    const space = createWorkspace(126, 1, 300);
    expect(space.rows).toBe(126);
    space.scores.fill(0);
    expect(computeDerivatives(space, 0, 126, false)).toBeCloseTo(126 * Math.log(300), 9);
    space.scores.fill(229);
    space.labels.fill(299);
    expect(computeDerivatives(space, 0, 126, false)).toBeCloseTo(126 * (Math.log(299) + 229), 9);
  });
});

describe('the derivatives of scores far apart', () => {
  it.each([
    [[700, -800, 0]],
    [[-1e300, -2000, 1]],
    [[0, 1, -1e12]],
    [[-1e9, 0.5, 0.25]],
    [[1e5, 1e5, 1e5 + 1]],
  ])('are by the book, as is the loss: %j', (scores) => {
    for (const row of [0, 1, 2]) {
      const rows = ordinary.with(row, scores);
      const { space, W, X } = spaceOf(rows);
      expectLoss(deriveShifted(W, X, space, 2, 5), rows);
      expectDerivatives(space.dScores, rows);
    }
  });

  it('do not lose the digits of scores beside a last one far below', () => {
    const rows = [[0, 1, -1e12]];
    const { space, W, X } = spaceOf(rows);
    space.labels[2] = 0;
    expect(deriveShifted(W, X, space, 2, 1)).toBeCloseTo(Math.log(1 + Math.E), 14);
  });

  it('tell of a score that is not finite, wherever it stands', () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      for (const at of [0, 1, 2]) {
        const { space, W, X } = spaceOf(ordinary.with(3, [1, 2, 3].with(at, bad)));
        expect(deriveShifted(W, X, space, 2, 5)).toBeNaN();
      }
    }
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
    for (const { first, width } of space.blocks) {
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

  it('takes the last class’s weights from the others’ and fills their rows up with zeros', () => {
    const space = createWorkspace(2, 2, 3);
    readSoftmaxInput(W, new Float64Array(4), y, { reg: 0 }, space);
    expect(Array.from(space.relativeW)).toEqual([1 - 5, 2 - 6, 0, 0, 0, 0, 3 - 5, 4 - 6, 0, 0, 0, 0]);
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
    [1000, 96, 126],
    [1000, 97, 48],
    [1000, 256, 48],
    [1000, 257, 12],
    [5, 3, 5],
  ])('for %d examples of %d features holds %d at a time', (N, D, rows) => {
    expect(createWorkspace(N, D, 3).rows).toBe(rows);
  });

  it('has room for whole sixes of features and of examples', () => {
    const { paddedD, relativeW, scores, dScores, packedDW, dW, labels } = createWorkspace(7, 5, 3);
    expect(paddedD).toBe(6);
    const lengths = [relativeW, scores, dScores, packedDW, dW, labels].map(({ length }) => length);
    expect(lengths).toEqual([12, 14, 24, 10, 15, 7]);
    expect(createWorkspace(12, 12, 2).paddedD).toBe(12);
    expect(createWorkspace(12, 12, 3).dScores).toHaveLength(24);
  });

  it.each([
    [2, [1]],
    [6, [5]],
    [7, [3, 3]],
    [10, [9]],
    [12, [4, 4, 3]],
    [19, [9, 9]],
    [20, [5, 5, 5, 4]],
    [22, [5, 4, 4, 4, 4]],
  ])('takes all but one of %d classes in blocks of %o', (C, widths) => {
    const { others, blocks } = createWorkspace(1, 1, C);
    expect(others).toBe(C - 1);
    expect(blocks.map(({ width }) => width)).toEqual(widths);
    const end = blocks.reduce((next, { first, width }) => {
      expect(first).toBe(next);
      return next + width;
    }, 0);
    expect(end).toBe(others);
  });
});
