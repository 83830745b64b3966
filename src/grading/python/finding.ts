import { mistakes } from '../../engine';
import type { MistakeId } from '../../engine';
import { explainedIn } from './explainedIn';
import type { FindingId, GradingTask, PythonFinding } from './types';
import { behaviourWords } from './words/behaviourWords';
import { gradientWords, openWords } from './words/gradientWords';
import { lossWords } from './words/lossWords';
import { runWords } from './words/runWords';
import { sharedWords } from './words/sharedWords';
import type { Words } from './words/types';

/** What a finding has of its own; the rest are its words. */
export interface FindingParts {
  readonly part: PythonFinding['part'];
  readonly facts: readonly string[];
  readonly matches?: PythonFinding['matches'];
  readonly weight?: PythonFinding['weight'];
  readonly line?: number | null;
}

const ownWords: Readonly<Record<string, Words>> = {
  ...runWords,
  ...behaviourWords,
  ...lossWords,
  ...openWords,
};

const names = new Map<string, string>(mistakes.map(({ id, name }) => [id, name]));

const isMistake = (id: FindingId): id is MistakeId => names.has(id);

/** The words of a finding: those of its own, or a mistake’s in the loss, in the gradient, or in both. */
function wordsOf(id: FindingId, part: PythonFinding['part']): Words {
  if (!isMistake(id)) {
    const own = ownWords[id];
    if (!own) throw new Error(`nothing is said of ${id}`);
    return own;
  }
  const shared = sharedWords[id];
  if (part === 'loss' && shared) return shared.loss;
  const sentence = part === 'both' && shared ? shared.both : (names.get(id) ?? '');
  return { sentence, ...gradientWords[id] };
}

/** Puts a finding together from its words and its numbers. */
export function finding(task: GradingTask, id: FindingId, parts: FindingParts): PythonFinding {
  const { part, facts, matches = [], weight = 'wrong', line = null } = parts;
  const { code, ...words } = wordsOf(id, part);
  return {
    id,
    part,
    weight,
    ...words,
    facts,
    matches,
    code: code?.[task.layout] ?? null,
    explainedIn: explainedIn[id],
    line,
  };
}
