import { chapters } from '../../lesson/chapters';
import { listings } from '../../lesson/listings';
import { questions } from '../../lesson/questions/all';
import { searchWords } from '../../lesson/searchWords';
import type { Chapter, Step } from '../../lesson/types';
import { registry } from '../../terms/registry';
import type { TermId } from '../../terms/registry';
import { signs } from './plainText';

/** What a step says besides its title, in letters alone, for a search. */
export interface StepWords {
  /** What learners ask there, and the words by which they look for it. */
  readonly asked: string;
  /** Its sentences, its lines of code, and the names of the terms that these lines are about. */
  readonly said: string;
}

/** Prose without its markup. Nobody reads the result, so a sign without a letter is left out. */
function bare(prose: string): string {
  return prose
    .replace(/\\term\{[^{}]*\}/g, '')
    .replace(/\[\[[^\]]*\]\]/g, '')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => signs[name] ?? '')
    .replace(/`\{[^}]*\}/g, '')
    .replace(/[$`*{}\\]/g, '');
}

function namesOf(id: TermId): string {
  const { name, aliases } = registry[id];
  return [name, ...aliases].map(bare).join(' ');
}

function wordsOf(chapter: Chapter, step: Step): StepWords {
  const asked = questions[chapter.id]?.filter((question) => question.step === step.id) ?? [];
  const lines = listings[step.listing.id].lines.filter(({ id }) => step.listing.lines.includes(id));
  const terms = new Set(lines.flatMap(({ marks }) => marks?.map(({ term }) => term) ?? []));
  return {
    asked: [
      ...asked.map(({ question }) => bare(question)),
      searchWords[`${chapter.id}/${step.id}`] ?? '',
    ].join(' '),
    said: [
      ...[step.lead, step.why, ...asked.map(({ answer }) => answer)].map(bare),
      ...lines.flatMap(({ text, rows }) => [text, rows ?? '']),
      ...[...terms].map(namesOf),
    ].join(' '),
  };
}

/** By `chapter/step`. */
export const stepWords: Readonly<Record<string, StepWords>> = Object.fromEntries(
  chapters.flatMap((chapter) =>
    chapter.steps.map((step) => [`${chapter.id}/${step.id}`, wordsOf(chapter, step)] as const),
  ),
);
