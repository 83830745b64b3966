import { EngineError } from './errors';
import { validateVector } from './validate';

/** Rotations fall off quadratically; ten by ten takes about six rounds. */
const mostRounds = 50;

/**
 * The eigenvalues of a symmetric matrix, smallest first, by cyclic Jacobi rotations: each rotation makes one
 * pair of entries off the diagonal 0 and leaves the eigenvalues as they are.
 *
 * @param matrix flat n x n, row k at k * n; the lower half is taken to mirror the upper one
 * @returns n eigenvalues in ascending order, as NumPy's `eigvalsh`
 * @throws EngineError where `matrix` is empty, not square, or has an entry that is not finite
 * Source: Golub and Van Loan, Matrix Computations, 8.5.
 */
export function symmetricEigenvalues(matrix: Float64Array | readonly number[]): Float64Array {
  const entries = validateVector('matrix', matrix);
  const n = Math.round(Math.sqrt(entries));
  if (n * n !== entries) {
    throw new EngineError({
      argument: 'matrix',
      where: 'matrix',
      found: `an array of ${entries} entries`,
      expected: 'as many rows as columns',
    });
  }
  const A = Float64Array.from(matrix);
  const size = Math.hypot(...A);
  for (let round = 0; round < mostRounds && offDiagonal(A, n) > Number.EPSILON * 1e-3 * size; round += 1) {
    for (let p = 0; p < n - 1; p += 1) for (let q = p + 1; q < n; q += 1) rotate(A, n, p, q);
  }
  return Float64Array.from({ length: n }, (_, k) => A[k * n + k]!).sort();
}

/** √Σ_{p<q} A_pq² */
function offDiagonal(A: Float64Array, n: number): number {
  let sum = 0;
  for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) sum += A[p * n + q]! ** 2;
  return Math.sqrt(sum);
}

/** A becomes Jᵀ A J with the rotation J in the plane (p, q) that makes A_pq 0. */
function rotate(A: Float64Array, n: number, p: number, q: number): void {
  const apq = A[p * n + q]!;
  if (apq === 0) return;
  const tau = (A[q * n + q]! - A[p * n + p]!) / (2 * apq);
  // The smaller of the two angles; tau² may overflow, and t is 0 then.
  const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.hypot(1, tau));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (let k = 0; k < n; k += 1) {
    const [akp, akq] = [A[k * n + p]!, A[k * n + q]!];
    A[k * n + p] = c * akp - s * akq;
    A[k * n + q] = s * akp + c * akq;
  }
  for (let k = 0; k < n; k += 1) {
    const [apk, aqk] = [A[p * n + k]!, A[q * n + k]!];
    A[p * n + k] = c * apk - s * aqk;
    A[q * n + k] = s * apk + c * aqk;
  }
  A[p * n + q] = 0;
  A[q * n + p] = 0;
}
