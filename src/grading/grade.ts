import type { CheckCursor, Trace } from '../engine';
import type { ChoiceId, NumberId, PredictionOutline } from '../lesson/predictions/types';
import { rightOption } from './choices';
import { numberRules } from './numbers';

/** What is right on the present data, and which known mistake, if any, was made. */
export interface Verdict {
  readonly right: string | number;
  readonly correct: boolean;
  /** The option chosen, or the mistake whose number was given; null where it was right or nothing known explains it. */
  readonly mistake: string | null;
}

/** How far a number may be off: what one works out by hand is rounded. */
export function closeEnough(given: number, right: number): boolean {
  return Math.abs(given - right) <= Math.max(0.005, 0.005 * Math.abs(right)) + Number.EPSILON;
}

const isChoice = (asked: Pick<PredictionOutline, 'id' | 'kind'>): asked is { id: ChoiceId; kind: 'choice' } =>
  asked.kind === 'choice';

/** The right answer, or null where the question has none on these data and is not asked. */
export function rightAnswer(
  asked: Pick<PredictionOutline, 'id' | 'kind'>,
  trace: Trace,
  cursor: CheckCursor,
): string | number | null {
  if (isChoice(asked)) return rightOption(asked.id, trace, cursor);
  return numberRules[asked.id as NumberId](trace, cursor)?.right ?? null;
}

/** Judges a prediction by the trace. @returns null where nothing is asked on these data */
export function grade(
  asked: Pick<PredictionOutline, 'id' | 'kind'>,
  given: string | number,
  trace: Trace,
  cursor: CheckCursor,
): Verdict | null {
  if (isChoice(asked)) {
    const right = rightOption(asked.id, trace, cursor);
    if (right === null) return null;
    return { right, correct: given === right, mistake: given === right ? null : String(given) };
  }
  const answers = numberRules[asked.id as NumberId](trace, cursor);
  if (!answers) return null;
  const number = Number(given);
  const correct = closeEnough(number, answers.right);
  const made = Object.entries(answers.mistakes).find(([, value]) => closeEnough(number, value));
  return { right: answers.right, correct, mistake: correct ? null : (made?.[0] ?? null) };
}

/** A typed number: a true minus, a decimal comma and spaces are understood; null where it is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
