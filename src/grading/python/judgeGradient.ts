import { diagnoseGradient } from '../../engine';
import type { Finding, GradientDiagnosis, Matrix, MistakeId, Params } from '../../engine';
import { formulaIn, toLayout } from './layout';
import type { GradingTask, Match } from './types';

/** The learner’s gradient on one set of inputs, in the task’s layout. */
export interface GradientGiven {
  readonly params: Params;
  readonly rows: Matrix;
}

export interface GradientJudgement {
  /**
   * Each explanation that fits all the inputs: none where nothing known does, several where they cannot be told
   * apart; the one without mistakes where the gradient is right.
   */
  readonly explanations: readonly { readonly mistakes: readonly MistakeId[]; readonly match: Match }[];
  /** Whether the gradient is right on each of the inputs. */
  readonly right: readonly boolean[];
}

const noMistake = (diagnosis: GradientDiagnosis): Finding[] =>
  diagnosis.evidence ? [{ mistakes: [], evidence: diagnosis.evidence }] : [];

/** A diagnosis as the explanations it leaves open. */
function openTo(diagnosis: GradientDiagnosis): readonly Finding[] {
  if (diagnosis.diagnosis.id === 'correct') return noMistake(diagnosis);
  if (diagnosis.candidates.length > 0) return diagnosis.candidates;
  if (!diagnosis.evidence) return [];
  return [{ mistakes: [diagnosis.diagnosis, ...diagnosis.also], evidence: diagnosis.evidence }];
}

const keyOf = ({ mistakes }: Finding): string => mistakes.map(({ id }) => id).join();

/** Diagnoses a gradient on several inputs at once: an explanation has to hold on all of them. */
export function judgeGradient(task: GradingTask, given: readonly GradientGiven[]): GradientJudgement {
  const diagnoses = given.map(({ params, rows }) => diagnoseGradient(params, toLayout(rows, task.layout)));
  const [first = [], ...others] = diagnoses.map(openTo);
  const explanations = first.flatMap((finding) => {
    const same = others.map((open) => open.find((other) => keyOf(other) === keyOf(finding)));
    if (same.includes(undefined)) return [];
    const errors = [finding, ...same].map((one) => one?.evidence.error ?? NaN);
    const match: Match = {
      of: 'gradient',
      formula: formulaIn(task.layout, finding.evidence.gradient),
      difference: formulaIn(task.layout, finding.evidence.difference),
      error: Math.max(...errors),
    };
    return [{ mistakes: finding.mistakes.map(({ id }) => id as MistakeId), match }];
  });
  return { explanations, right: diagnoses.map(({ diagnosis }) => diagnosis.id === 'correct') };
}
