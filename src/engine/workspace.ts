import { validateInteger } from './validate';

/** The kernel's products a class and turn: this many features of the scores, examples of the gradient. */
export const FACTORS = 6;

/** Classes that the kernel takes together: at most five, or all that go in one wide pass. */
export interface ClassBlock {
  /** The block's first class. */
  readonly first: number;
  readonly width: number;
}

/** Everything `softmaxLoss` writes to: made once for given sizes, used again on every call. */
export interface Workspace {
  readonly N: number;
  readonly D: number;
  readonly C: number;
  readonly scoreBlocks: readonly ClassBlock[];
  /** Of the classes but the last, whose part of the gradient follows from the others'. */
  readonly gradientBlocks: readonly ClassBlock[];
  /** D rounded up to a multiple of FACTORS. */
  readonly paddedD: number;
  /** W with its rows filled up with zeros: C x paddedD. */
  readonly paddedW: Float64Array;
  /** How many examples' scores are held at a time. */
  readonly rows: number;
  /** The scores of those examples, then their derivatives: row r at r * C, to a multiple of FACTORS rows. */
  readonly scores: Float64Array;
  /** N labels, checked. */
  readonly labels: Int32Array;
  /** Σ_i dScores_i,j x_i by blocks of the gradient: entry (d, k) of a block at first * D + d * width + k. */
  readonly packedDW: Float64Array;
  /** C x D, row j at j * D: the result, which the next call overwrites. */
  readonly dW: Float64Array;
  /** Examples handed in as Float32Array are widened into here; made when first needed. */
  widenedX: Float64Array | undefined;
}

/** Splits classes into wide blocks where that leaves none, else as evenly as blocks of at most 5 allow: 11 into 4, 4 and 3. */
function splitClasses(classes: number, wide: number): ClassBlock[] {
  const count = classes % wide === 0 ? classes / wide : Math.ceil(classes / 5);
  const blocks: ClassBlock[] = [];
  for (let first = 0; first < classes;) {
    const width = Math.ceil((classes - first) / (count - blocks.length));
    blocks.push({ first, width });
    first += width;
  }
  return blocks;
}

/** As many examples as keep the block near the processor while scores and gradient pass over it; measured. */
function rowsPerBlock(D: number): number {
  if (D <= 32) return 126;
  if (D <= 96) return 96;
  return D <= 256 ? 48 : 12;
}

/**
 * Makes the buffers for `softmaxLoss` on N examples of D features (the bias one counted) and C classes.
 *
 * @throws EngineError where a size is not a whole number of at least 1
 */
export function createWorkspace(N: number, D: number, C: number): Workspace {
  validateInteger('N', N, 1);
  validateInteger('D', D, 1);
  validateInteger('C', C, 1);
  const rows = Math.min(rowsPerBlock(D), N);
  const paddedD = Math.ceil(D / FACTORS) * FACTORS;
  return {
    N,
    D,
    C,
    scoreBlocks: splitClasses(C, 10),
    gradientBlocks: splitClasses(C - 1, 9),
    paddedD,
    paddedW: new Float64Array(C * paddedD),
    rows,
    scores: new Float64Array(Math.ceil(rows / FACTORS) * FACTORS * C),
    labels: new Int32Array(N),
    packedDW: new Float64Array((C - 1) * D),
    dW: new Float64Array(C * D),
    widenedX: undefined,
  };
}
