import { chapters } from '../../lesson/chapters';
import { countWords, plainText } from './plainText';
import type { ChapterOutline, Step, StepOutline } from '../../lesson/types';
import { asidesOf } from './asides';

const sentences: ReadonlySet<string> = new Set<keyof Step>(['lead', 'why', 'notes', 'plane']);

function withoutSentences(step: Step): StepOutline {
  const { title, lead, why, plane } = step;
  return {
    ...(Object.fromEntries(Object.entries(step).filter(([key]) => !sentences.has(key))) as Omit<
      Step,
      'lead' | 'why' | 'notes' | 'plane'
    >),
    title: plainText(title),
    plane: { show: plane.show },
    words: countWords([title, lead, why].join(' ')),
  };
}

/** The lesson without its sentences, which come typeset; served as the module `virtual:outline`. */
export const outline: readonly ChapterOutline[] = chapters.map((chapter) => ({
  ...chapter,
  steps: chapter.steps.map((step) => ({ ...withoutSentences(step), ...asidesOf(chapter.id, step.id) })),
}));
