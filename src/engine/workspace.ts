import { validateInteger } from './validate';

/** The kernel's products a class and turn: this many features of the scores, examples of the gradient. */
export const FACTORS = 6;

/** Classes that the kernel takes together: at most five, or nine where that leaves none. */
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
  /** C − 1, the classes but the last: its score is what theirs are taken from, its derivative minus the sum of theirs. */
  readonly others: number;
  /** Those classes. */
  readonly blocks: readonly ClassBlock[];
  /** D rounded up to a multiple of FACTORS. */
  readonly paddedD: number;
  /** The others' weights less the last class's, rows filled up with zeros: others x paddedD. */
  readonly relativeW: Float64Array;
  /** How many examples' scores are held at a time. */
  readonly rows: number;
  /** Those examples' scores less the last class's: row r at r * others. */
  readonly scores: Float64Array;
  /** Their derivatives, laid out alike, to a multiple of FACTORS rows. */
  readonly dScores: Float64Array;
  /** N labels, checked. */
  readonly labels: Int32Array;
  /** Σ_i dScores_i,j x_i by blocks of the gradient: entry (d, k) of a block at first * D + d * width + k. */
  readonly packedDW: Float64Array;
  /** C x D, row j at j * D: the result, which the next call overwrites. */
  readonly dW: Float64Array;
  /** Examples handed in as Float32Array are widened into here; made when first needed. */
  widenedX: Float64Array | undefined;
}

/** Splits classes into blocks of nine where that leaves none, else as evenly as blocks of at most 5 allow: 11 into 4, 4 and 3. */
function splitClasses(classes: number): ClassBlock[] {
  const count = classes % 9 === 0 ? classes / 9 : Math.ceil(classes / 5);
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
  if (D <= 96) return 126;
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
  const others = C - 1;
  const rows = Math.min(rowsPerBlock(D), N);
  const paddedD = Math.ceil(D / FACTORS) * FACTORS;
  return {
    N,
    D,
    C,
    others,
    blocks: splitClasses(others),
    paddedD,
    relativeW: new Float64Array(others * paddedD),
    rows,
    scores: new Float64Array(rows * others),
    dScores: new Float64Array(Math.ceil(rows / FACTORS) * FACTORS * others),
    labels: new Int32Array(N),
    packedDW: new Float64Array(others * D),
    dW: new Float64Array(C * D),
    widenedX: undefined,
  };
}

/** Fills dScores up with zeros from `rows` rows to a multiple of FACTORS: the gradient's loop takes so many at a time. */
export function zeroBeyond({ others, dScores }: Workspace, rows: number): void {
  dScores.fill(0, rows * others, Math.ceil(rows / FACTORS) * FACTORS * others);
}
