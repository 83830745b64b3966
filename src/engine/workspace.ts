import { validateInteger } from './validate';

/** Two, three or four classes that the kernel takes together. */
export interface ClassBlock {
  /** The block's first class. */
  readonly first: number;
  readonly width: number;
  /** Where the block's weights start in `packedW`: weight (d, k) stands at offset + d * width + k. */
  readonly offset: number;
}

/** Everything `softmaxLoss` writes to: made once for given sizes, used again on every call. */
export interface Workspace {
  readonly N: number;
  readonly D: number;
  readonly C: number;
  readonly blocks: readonly ClassBlock[];
  /** W, block by block, a feature's weights side by side. */
  readonly packedW: Float64Array;
  /** How many examples' scores are held at a time. */
  readonly rows: number;
  /** The scores of those examples, then their derivatives: row r at r * C, to a multiple of 4 rows. */
  readonly scores: Float64Array;
  /** N labels, checked. */
  readonly labels: Int32Array;
  /** C x D, row j at j * D: the result, which the next call overwrites. */
  readonly dW: Float64Array;
  /** Examples handed in as Float32Array are widened into here; made when first needed. */
  widenedX: Float64Array | undefined;
}

/** Splits C classes as evenly as blocks of at most 4 allow: 10 into 4, 3 and 3. */
function splitClasses(C: number, D: number): ClassBlock[] {
  const count = Math.ceil(C / 4);
  const blocks: ClassBlock[] = [];
  for (let first = 0; first < C;) {
    const width = Math.ceil((C - first) / (count - blocks.length));
    blocks.push({ first, width, offset: first * D });
    first += width;
  }
  return blocks;
}

/** As many examples as keep the block near the processor while scores and gradient pass over it; measured. */
function rowsPerBlock(D: number): number {
  if (D <= 32) return 128;
  return D <= 256 ? 16 : 8;
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
  return {
    N,
    D,
    C,
    blocks: splitClasses(C, D),
    packedW: new Float64Array(C * D),
    rows,
    scores: new Float64Array(Math.ceil(rows / 4) * 4 * C),
    labels: new Int32Array(N),
    dW: new Float64Array(C * D),
    widenedX: undefined,
  };
}
