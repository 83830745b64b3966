import type { MistakeId } from '../../engine';
import { GRADIENT_TOLERANCE, largestDifference, outcomeOf, sayCase, sayEntry, sayLoss } from './compare';
import { describeParts } from './describeParts';
import { finding } from './finding';
import type { GradientJudgement } from './judgeGradient';
import type { LossJudgement } from './judgeLoss';
import type { OwnSlopes } from './ownSlopes';
import type { CaseRead, PlainCases } from './readRun';
import type { FindingId, GradingTask, LossMistakeId, PythonFinding } from './types';
import { sayNumber, sayShape } from './words/numbers';

/** What loss and gradient were found to be; null where they could not be judged. */
export interface Judgements {
  readonly loss: LossJudgement | null;
  readonly gradient: GradientJudgement | null;
  readonly own: OwnSlopes | null;
}

const isSame = (id: FindingId) => (other: FindingId) => id === other;

/** The loss beside the right one, in the first case where it is wrong. */
function lossFacts(plain: PlainCases): string[] {
  const shown = plain.find((one) => outcomeOf(one)?.lossRight === false) ?? plain[0];
  return shown.reading.kind === 'result' ? [sayLoss(shown, shown.reading.loss)] : [];
}

function gradientFacts(plain: PlainCases): string[] {
  // The first case where the gradient is wrong.
  for (const one of plain) {
    const gap = one.rows && largestDifference(one.rows, one.right.rows);
    if (gap === null && one.rows) {
      const shape = (rows: CaseRead['right']['rows']) => sayShape([rows.length, rows[0]?.length ?? 0]);
      return [`${sayCase(one)} dW has the shape ${shape(one.rows)}, W has ${shape(one.right.rows)}.`];
    }
    if (gap && !(gap.error <= GRADIENT_TOLERANCE)) return [sayEntry(one, gap)];
  }
  return [];
}

/** What the learner’s own loss says of the gradient, where loss or gradient is wrong. */
function ownFacts({ own, loss }: Judgements): string[] {
  if (!own) return [];
  if (own.agrees) {
    return loss?.mistakes?.length === 0
      ? []
      : [`dW is the gradient of your own loss, to ${sayNumber(own.error)} of its largest entry.`];
  }
  return [`dW is not the gradient of your own loss: ${own.sentence}`];
}

function findLoss(task: GradingTask, plain: PlainCases, judged: Judgements, shared: readonly FindingId[]) {
  const { loss, gradient } = judged;
  if (!loss || loss.mistakes?.length === 0) return [];
  const rightGradient = gradient?.right.every(Boolean) ? ['dW is the right gradient of the right loss.'] : [];
  const facts = [...lossFacts(plain), ...(rightGradient.length > 0 ? rightGradient : ownFacts(judged))];
  const ids: readonly (LossMistakeId | 'loss-unknown')[] = loss.mistakes ?? ['loss-unknown'];
  return ids
    .filter((id) => !shared.some(isSame(id)))
    .map((id) =>
      finding(task, id, {
        part: 'loss',
        weight: id === 'loss-epsilon' ? 'note' : 'wrong',
        facts,
        matches: loss.match ? [loss.match] : [],
      }),
    );
}

function findGradient(
  task: GradingTask,
  plain: PlainCases,
  judged: Judgements,
  shared: readonly FindingId[],
) {
  const { gradient, loss, own } = judged;
  if (!gradient || gradient.right.every(Boolean)) return [];
  const facts = [...gradientFacts(plain), ...ownFacts(judged)];
  const [only, ...more] = gradient.explanations;
  if (only && more.length === 0) {
    return only.mistakes
      .filter((id) => !shared.some(isSame(id)))
      .map((id) => finding(task, id, { part: 'gradient', facts, matches: [only.match] }));
  }
  if (only) {
    const matches = gradient.explanations.map(({ match }) => match);
    return [finding(task, 'ambiguous', { part: 'gradient', facts, matches })];
  }
  // The gradient of a loss that is wrong is as it should be for that loss: the loss alone is to blame.
  if (own?.agrees && loss?.mistakes?.length !== 0) return [];
  if (gradient.right.some(Boolean))
    return [finding(task, 'right-on-some-inputs', { part: 'gradient', facts })];
  return [
    finding(task, 'unknown', { part: 'gradient', facts: [...facts, ...describeParts(task, plain[0])] }),
  ];
}

function findShared(task: GradingTask, plain: PlainCases, judged: Judgements, shared: readonly MistakeId[]) {
  const matches = [judged.loss?.match, judged.gradient?.explanations[0]?.match].filter(
    (match) => match != null,
  );
  const facts = [...lossFacts(plain), ...gradientFacts(plain), ...ownFacts(judged)];
  return shared.map((id) => finding(task, id, { part: 'both', facts, matches }));
}

/** What is wrong with loss and gradient: first what they share, then the loss, then the gradient. */
export function findResults(task: GradingTask, plain: PlainCases, judged: Judgements): PythonFinding[] {
  const [only, ...more] = judged.gradient?.explanations ?? [];
  const ofGradient: readonly MistakeId[] = only && more.length === 0 ? only.mistakes : [];
  const ofLoss: readonly FindingId[] = judged.loss?.mistakes ?? [];
  const shared = ofGradient.filter((id) => ofLoss.some(isSame(id)));
  const loss = findLoss(task, plain, judged, shared);
  const gradient = findGradient(task, plain, judged, shared);
  const lossHasName = judged.loss?.mistakes !== null;
  return [
    ...findShared(task, plain, judged, shared),
    // A mistake with a name says more than a loss that nothing explains.
    ...(lossHasName ? [...loss, ...gradient] : [...gradient, ...loss]),
  ];
}
