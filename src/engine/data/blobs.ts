import { EngineError, describeValue } from '../errors';
import { createRandom } from '../random';
import type { Random } from '../random';
import { validateInteger } from '../validate';
import { oneDecimal } from './oneDecimal';
import type { DataSet } from './types';

/** What a set of blobs is made from; whatever is left out stays at its default. */
export interface BlobsOptions {
  /** Examples, dealt to the classes in turn; 1 to 5000. */
  readonly N?: number;
  /** Classes, 1 to 10. */
  readonly C?: number;
  /** The standard deviation of a blob around its centre; at least 0. */
  readonly spread?: number;
  /** A whole number of at least 0. */
  readonly seed?: number;
}

const EDGE = 4;
const CENTRE_RADIUS = 2.4;
/** Markers nearer than this would cover each other. */
const SPACING = 0.5;
/** Up to this many points there is room to keep the spacing. */
const SPACED_UP_TO = 16;
const TRIES = 200;

function nearest(point: readonly number[], others: readonly (readonly number[])[]): number {
  return Math.min(
    ...others.map((other) => Math.hypot(point[0]! - other[0]!, point[1]! - other[1]!)),
    Infinity,
  );
}

/** Draws a point of a blob inside the edge; of those that come too near to another it takes the farthest. */
function drawPoint(random: Random, centre: readonly number[], spread: number, others: readonly number[][]) {
  let best: number[] = [];
  let room = -1;
  for (let attempt = 0; attempt < TRIES && room < SPACING; attempt += 1) {
    const point = centre.map((at) =>
      oneDecimal(Math.min(EDGE, Math.max(-EDGE, at + spread * random.normal()))),
    );
    const distance = nearest(point, others);
    if (distance > room) [best, room] = [point, distance];
  }
  return best;
}

function validateSpread(spread: number): void {
  if (Number.isFinite(spread) && spread >= 0) return;
  throw new EngineError({
    argument: 'spread',
    where: 'spread',
    found: describeValue(spread),
    expected: 'a finite number of at least 0',
  });
}

/**
 * Blobs: normal clouds around centres spaced evenly on a circle, with one decimal a coordinate.
 * Points stay within ±4; up to 16 of them keep half a unit apart where the spread leaves room for it.
 * The starting weights are uniform on [−1, 1], one decimal, from the same seed.
 *
 * @throws EngineError on an option out of its range
 */
export function blobs({ N = 14, C = 4, spread = 0.8, seed = 1 }: BlobsOptions = {}): DataSet {
  validateInteger('N', N, 1, 5000);
  validateInteger('C', C, 1, 10);
  validateSpread(spread);
  const random = createRandom(seed);
  const turn = 2 * Math.PI * random.uniform();
  const y = Array.from({ length: N }, (_, i) => i % C).sort((a, b) => a - b);
  const X: number[][] = [];
  for (const label of y) {
    const angle = turn + (2 * Math.PI * label) / C;
    const centre = [CENTRE_RADIUS * Math.cos(angle), CENTRE_RADIUS * Math.sin(angle)];
    X.push(drawPoint(random, centre, spread, N <= SPACED_UP_TO ? X : []));
  }
  const W = Array.from({ length: C }, () =>
    Array.from({ length: 3 }, () => oneDecimal(2 * random.uniform() - 1)),
  );
  return {
    id: 'blobs',
    title: 'Blobs',
    describe:
      'Random clouds around evenly placed centres, the same ones for the same seed, with weights that do not know them yet.',
    featureNames: ['feature 0', 'feature 1'],
    params: { reduction: 'mean', regulariser: 'half', bias: true, reg: 0.1, W, X, y },
  };
}
