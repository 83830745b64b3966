import type { PythonRun } from '../../python/protocol';
import { checksMade, checksNotMade } from './checks';
import { isRight, outcomeOf, sayInputs, sayLoss } from './compare';
import { findChanges, findKeptState } from './findBehaviour';
import { findFault, findFaultsInSome, findProblem } from './findFaults';
import { findRange, findWholeNumbers } from './findRange';
import { findResults } from './findResults';
import type { Judgements } from './findResults';
import { finding } from './finding';
import { judgeGradient } from './judgeGradient';
import { judgeLoss } from './judgeLoss';
import { compareSlopes } from './ownSlopes';
import { gradingPlan } from './plan';
import { caseOf, readRun } from './readRun';
import type { CaseRead, PlainCases, RunRead } from './readRun';
import type { FindingId, GradientPicture, GradingTask, PythonFinding, PythonVerdict } from './types';
import { sayShape } from './words/numbers';

/** Said of results that nothing explains; a change of the arguments or a kept state explains them. */
const unexplained: readonly FindingId[] = ['unknown', 'loss-unknown', 'ambiguous', 'right-on-some-inputs'];

function verdict(
  findings: readonly PythonFinding[],
  checks: PythonVerdict['checks'],
  picture: GradientPicture | null = null,
): PythonVerdict {
  return { right: findings.every(({ weight }) => weight === 'note'), findings, checks, picture };
}

/** The gradient beside the right one, in the first case where it is wrong, else in the first. */
function pictureOf(cases: PlainCases): GradientPicture | null {
  const sized = cases.filter(
    ({ rows, right }) => rows?.length === right.rows.length && rows[0]?.length === right.rows[0]?.length,
  );
  const shown = sized.find((one) => !outcomeOf(one)?.gradientRight) ?? sized[0];
  if (!shown?.rows) return null;
  const right = shown.right.rows;
  return {
    inputs: sayInputs(shown),
    gradient: shown.rows,
    right,
    difference: shown.rows.map((row, at) => row.map((entry, column) => entry - (right[at]?.[column] ?? NaN))),
  };
}

/** A gradient whose shape is neither W’s nor the transposed one. */
function findShape(task: GradingTask, { reading, rows, right }: CaseRead): PythonFinding[] {
  if (reading.kind !== 'result' || rows) return [];
  const wanted = sayShape([right.rows.length, right.rows[0]?.length ?? 0]);
  return [
    finding(task, 'wrong-shape', {
      part: 'gradient',
      facts: [`dW has the shape ${sayShape(reading.gradient.shape)}, and W has ${wanted}.`],
    }),
  ];
}

/** nan or inf on ordinary numbers. */
function findNotFinite(task: GradingTask, plain: PlainCases): PythonFinding[] {
  const lost = plain.find((one) => outcomeOf(one)?.finite === false);
  if (lost?.reading.kind !== 'result') return [];
  const { loss, gradient } = lost.reading;
  const entries = gradient.data.filter((entry) => !Number.isFinite(entry)).length;
  const facts = [sayLoss(lost, loss)];
  if (entries > 0) facts.push(`${entries} of ${gradient.data.length} entries of dW are not finite.`);
  return [finding(task, 'not-finite', { part: 'behaviour', facts })];
}

function judgeResults(task: GradingTask, read: RunRead, plain: PlainCases): Judgements {
  const losses = plain.flatMap(({ given: { params }, reading }) =>
    reading.kind === 'result' && Number.isFinite(reading.loss) ? [{ params, loss: reading.loss }] : [],
  );
  const gradients = plain.flatMap(({ given: { params }, rows }) =>
    rows?.flat().every(Number.isFinite) ? [{ params, rows }] : [],
  );
  return {
    loss: losses.length > 0 ? judgeLoss(losses) : null,
    gradient: gradients.length > 0 ? judgeGradient(task, gradients) : null,
    own: compareSlopes(read),
  };
}

/**
 * Says what is wrong with a learner’s function, from the calls that `gradingRequest` asked for.
 *
 * Loss and gradient are compared with the engine’s on several inputs; the gradient also with the measured slopes of
 * the function’s own loss. What differs is matched with the known mistakes, up to two at once in each; what none of
 * them explains is called unknown, and `checks` says what was found.
 *
 * @param run what came of `gradingRequest(task)`, its results in the order of the calls
 */
export function judge(task: GradingTask, run: PythonRun): PythonVerdict {
  const plan = gradingPlan(task);
  if (run.problem) {
    const problem = findProblem(task, run.problem);
    return verdict([problem], checksNotMade(problem.sentence));
  }
  const read = readRun(task, plan, run);
  const ordinary = caseOf(read, 'ordinary');
  if (ordinary.reading.kind !== 'result') {
    const fault =
      ordinary.reading.kind === 'fault'
        ? findFault(task, ordinary.reading.fault)
        : finding(task, 'broken', { part: 'run', facts: [] });
    return verdict([fault], checksNotMade(fault.sentence));
  }

  const keptState = findKeptState(task, read);
  const explained = [...keptState, ...findChanges(task, read)];
  // Where something is kept between calls, only the first one says anything about the results.
  const more = keptState.length > 0 ? [] : [caseOf(read, 'other-sizes'), caseOf(read, 'small')];
  const plain: PlainCases = [ordinary, ...more];
  const judged = judgeResults(task, read, plain);
  const notFinite = findNotFinite(task, plain);
  const clean = plain.every((one) => {
    const outcome = outcomeOf(one);
    return outcome === null || isRight(outcome);
  });
  const whole = findWholeNumbers(task, read, clean);
  const results = findResults(task, plain, judged).filter(
    ({ id }) => !unexplained.includes(id) || (explained.length === 0 && whole.length === 0),
  );
  // What shows on other inputs may follow from what shows on all.
  const follows = keptState.length > 0 || notFinite.length > 0 || (explained.length > 0 && !clean);
  const elsewhere = follows
    ? []
    : [...whole, ...findFaultsInSome(task, read, clean), ...findRange(task, read, clean)];
  const findings = [...explained, ...findShape(task, ordinary), ...notFinite, ...results, ...elsewhere];
  const wrong = findings.filter(({ weight }) => weight === 'wrong');
  const checks = checksMade(read, plain, judged.own, keptState.length > 0);
  return verdict(wrong.length > 0 ? wrong : findings, checks, pictureOf(plain));
}
