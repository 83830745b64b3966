import { isRight, outcomeOf, sayCase, sayLoss } from './compare';
import { finding } from './finding';
import type { FindingParts } from './finding';
import { caseOf } from './readRun';
import type { CaseRead, RunRead } from './readRun';
import type { BehaviourFindingId, GradingTask, PythonFinding } from './types';

/** The loss beside the right one, and how many entries of dW are not finite or differ. */
function factsOf(one: CaseRead): string[] {
  const { reading, rows } = one;
  if (reading.kind !== 'result') return [];
  const lost = reading.gradient.data.filter((entry) => !Number.isFinite(entry)).length;
  const facts = [sayLoss(one, reading.loss)];
  if (lost > 0) facts.push(`${lost} of ${reading.gradient.data.length} entries of dW are not finite.`);
  else if (rows && !outcomeOf(one)?.gradientRight) facts.push(`${sayCase(one)} dW is wrong as well.`);
  return facts;
}

/**
 * What shows only where scores are far from 0, or where an argument holds whole numbers.
 * @param clean whether loss and gradient are right on ordinary inputs
 */
export function findRange(task: GradingTask, read: RunRead, clean: boolean): PythonFinding[] {
  const [large, spread, far] = (['large', 'spread', 'far-label'] as const).map((id) => caseOf(read, id));
  const found = (id: BehaviourFindingId, one: CaseRead, weight: FindingParts['weight'] = 'wrong') =>
    finding(task, id, { part: 'behaviour', facts: factsOf(one), weight });
  const result: PythonFinding[] = [];
  const [atLarge, atSpread, atFar] = [large, spread, far].map((one) => one && outcomeOf(one));

  if (large && atLarge && !atLarge.finite) result.push(found('overflow', large));
  else if (clean && large && atLarge && !isRight(atLarge)) result.push(found('wrong-when-large', large));
  else if (clean && spread && atSpread && !atSpread.finite) result.push(found('one-shift-for-all', spread));
  else if (clean && spread && atSpread && !isRight(atSpread)) result.push(found('wrong-when-large', spread));
  else if (clean && far && atFar && !isRight(atFar))
    result.push(found(atFar.lossRight ? 'slope-of-zero' : 'log-of-zero', far, 'note'));
  return result;
}

/** Whole numbers in X or W that lead to another result than fractions do. */
export function findWholeNumbers(task: GradingTask, read: RunRead, clean: boolean): PythonFinding[] {
  const { reading } = caseOf(read, 'ordinary');
  if (reading.kind === 'result' && reading.gradient.dtype !== 'float64') {
    const facts = [`dW is an array of ${reading.gradient.dtype}.`];
    return [finding(task, 'integer-array', { part: 'behaviour', facts })];
  }
  if (!clean) return [];
  const examples = caseOf(read, 'whole-examples');
  const weights = caseOf(read, 'whole-weights');
  const [ofExamples, ofWeights] = [outcomeOf(examples), outcomeOf(weights)];
  if (ofExamples && !isRight(ofExamples)) {
    return [finding(task, 'integer-array', { part: 'behaviour', facts: factsOf(examples) })];
  }
  if (ofWeights && !isRight(ofWeights)) {
    const parts = { part: 'behaviour', weight: 'note', facts: factsOf(weights) } as const;
    return [finding(task, 'integer-weights', parts)];
  }
  return [];
}
