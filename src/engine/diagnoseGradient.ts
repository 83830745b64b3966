import { equalRows } from './diagnosis/equalRows';
import { explanations } from './diagnosis/explanations';
import type { Explanation } from './diagnosis/explanations';
import { mistakes } from './diagnosis/mistakes';
import { matrixError } from './diagnosis/matrixError';
import { ambiguous, correct, notFinite, unknown, wrongShape } from './diagnosis/outcomes';
import { readCandidate } from './diagnosis/readCandidate';
import type { Candidate, ReadCandidate } from './diagnosis/readCandidate';
import type { Diagnosis, Finding, GradientDiagnosis } from './diagnosis/types';
import { trace } from './trace';
import type { Trace } from './trace';
import type { Params } from './types';
import { validatePositive } from './validate';

export interface DiagnosisOptions {
  /** The largest `Evidence.error` at which two gradients count as the same; default 1e-6. */
  readonly tolerance?: number;
}

/** How many mistakes at once are looked for: one, then two. */
const MOST_MISTAKES = 2;

/** The explanations that fit, of the fewest mistakes that explain the candidate; the same mistakes only once. */
function fitting(
  all: readonly Explanation[],
  { entries }: ReadCandidate,
  free: number,
  tolerance: number,
): Finding[] {
  for (let count = 0; count <= MOST_MISTAKES; count += 1) {
    const found = new Map<string, Finding>();
    for (const explanation of all) {
      const key = explanation.mistakes.join();
      if (explanation.mistakes.length !== count + free || found.has(key)) continue;
      const error = matrixError(entries, explanation.gradient());
      if (error <= tolerance) found.set(key, explanation.finding(error));
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** The mistakes that leave the gradient as it is, within the tolerance. */
function hiddenMistakes(record: Trace, direct: readonly Explanation[], tolerance: number): Diagnosis[] {
  const { dW, C, D } = record;
  const turned = C === D ? explanations(record, true).filter(({ mistakes: made }) => made.length === 1) : [];
  const single = [...direct.filter(({ mistakes: made }) => made.length === 1), ...turned];
  const harmless = single.filter(({ gradient }) => matrixError(dW, gradient()) <= tolerance);
  const ids = new Set<string>(harmless.flatMap(({ mistakes: made }) => made));
  return mistakes.filter(({ id }) => ids.has(id));
}

function conclude(findings: readonly Finding[], hidden: readonly Diagnosis[]): GradientDiagnosis {
  const [first] = findings;
  if (!first) return { diagnosis: unknown, evidence: null, also: [], candidates: [], hidden };
  if (findings.length > 1) {
    return { diagnosis: ambiguous, evidence: first.evidence, also: [], candidates: findings, hidden };
  }
  const [diagnosis = correct, ...also] = first.mistakes;
  return { diagnosis, evidence: first.evidence, also, candidates: [], hidden };
}

/**
 * Names the mistake in a wrong gradient.
 *
 * Each known mistake changes dW by an exact amount, e.g. a 1 that was not subtracted by Y Xᵀ / N. The candidate is
 * compared with the gradient of every mistake, alone first, then of every two; the fewest that explain it are named.
 * Where several explain it equally well the diagnosis is `ambiguous` and lists them; where none does, `unknown`.
 * A candidate of the wrong shape or with an entry that is not finite is no error but a diagnosis.
 *
 * @param candidate C x D or, transposed, D x C; or C · D numbers in a flat array
 * @throws EngineError as `validateParams` does, and on a tolerance that is not above 0
 */
export function diagnoseGradient(
  params: Params,
  candidate: Candidate,
  { tolerance = 1e-6 }: DiagnosisOptions = {},
): GradientDiagnosis {
  validatePositive('tolerance', tolerance);
  const record = trace(params);
  const { C, D } = record;
  const direct = explanations(record, false);
  const hidden = hiddenMistakes(record, direct, tolerance);
  const outcome = (diagnosis: Diagnosis) => ({ diagnosis, evidence: null, also: [], candidates: [], hidden });

  const read = readCandidate(candidate, C, D);
  if (!read) return outcome(wrongShape(C, D));
  if (!read.entries.every(Number.isFinite)) return outcome(notFinite);

  const turned = read.direction === 'direct' ? [] : explanations(record, true);
  const all = read.direction === 'transposed' ? turned : [...direct, ...turned];
  // A shape that shows the transposition leaves room for two mistakes besides.
  const findings = fitting(all, read, read.direction === 'transposed' ? 1 : 0, tolerance);
  return conclude(findings.length > 0 ? findings : equalRows(record, read, tolerance), hidden);
}
