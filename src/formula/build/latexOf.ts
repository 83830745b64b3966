import type { Chapter, FormulaSource } from '../../lesson/types';
import type { LatexChapter } from '../latex/types';
import { proseToLatex } from './proseToLatex';
import { formulaToLatex } from './texToLatex';

type Sources = Readonly<Record<string, Readonly<Record<string, FormulaSource>>>>;

/** The derivation as LaTeX: every step's heading, line and reason, from the same sources as the page. */
export function latexOf(chapters: readonly Chapter[], sources: Sources): readonly LatexChapter[] {
  return chapters.map(({ id, number, title, screen, steps }) => ({
    id,
    number,
    title: proseToLatex(title),
    steps: steps.map((step) => ({
      id: step.id,
      title: proseToLatex(step.title),
      // Beside a plate the reason is something to try there; on paper its idea says more.
      why: proseToLatex(screen === 'plate' ? step.lead : step.why),
      hero:
        (sources[id]?.[step.hero] ?? sources.common?.[step.hero])?.variants.map(({ when, tex }) => ({
          ...(when && { when }),
          latex: formulaToLatex(tex),
        })) ?? [],
    })),
  }));
}
