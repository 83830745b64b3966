import type { ChapterOutline, FormulaSource, StepOutline } from '../../lesson/types';
import { marksInTex } from './readMarks';

/** A step by the ids that stand in its address. */
export interface StepPlace {
  readonly chapter: string;
  readonly step: string;
}

type Sources = Readonly<Record<string, Readonly<Record<string, FormulaSource>>>>;

/** The formulas a step shows, the one it is about first. */
export function formulasOf(step: Pick<StepOutline, 'earlier' | 'hero' | 'numbers'>): readonly string[] {
  return [step.hero, step.numbers, ...step.earlier.map(({ formula }) => formula)];
}

/** The terms that a step's formulas mark, in whichever variant. */
export function termsOfStep(
  chapter: string,
  step: Pick<StepOutline, 'earlier' | 'hero' | 'numbers'>,
  sources: Sources,
): readonly string[] {
  const tex = formulasOf(step).flatMap(
    (id) => (sources[chapter]?.[id] ?? sources.common?.[id])?.variants.map((variant) => variant.tex) ?? [],
  );
  return [...new Set(tex.flatMap((text) => marksInTex(text).terms.map(({ term }) => term)))];
}

/** For every term the steps whose formulas it stands in, in reading order. */
export function appearances(
  chapters: readonly ChapterOutline[],
  sources: Sources,
  termIds: readonly string[],
): Readonly<Record<string, readonly StepPlace[]>> {
  const steps = chapters.flatMap((chapter) =>
    chapter.steps.map((step) => ({
      place: { chapter: chapter.id, step: step.id },
      terms: termsOfStep(chapter.id, step, sources),
    })),
  );
  return Object.fromEntries(
    termIds.map((id) => [id, steps.filter(({ terms }) => terms.includes(id)).map(({ place }) => place)]),
  );
}
