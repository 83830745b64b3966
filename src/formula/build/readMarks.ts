import { parseSlot, parseTerm } from './marks';
import type { SlotMark, TermMark } from './marks';

export interface Marks {
  readonly terms: readonly TermMark[];
  readonly slots: readonly SlotMark[];
}

/** The marks that TeX asks for, read from its text alone. */
export function marksInTex(tex: string): Marks {
  return {
    terms: [...tex.matchAll(/\\term\s*\{([^{}]*)\}/g)].map(([, reference = '']) => parseTerm(reference)),
    slots: [...tex.matchAll(/\\slot\s*(?:\[([^\]]*)\])?\s*\{([^{}]*)\}/g)].map(
      ([, kind = 'number', slot = '']) => parseSlot(kind, slot),
    ),
  };
}

/** The marks that stand in typeset HTML. */
export function marksInHtml(html: string): Marks {
  return {
    terms: [...html.matchAll(/data-term="([^"]*)"(?: data-index="([^"]*)")?/g)].map(
      ([, term = '', index = '']) => ({
        term,
        index,
      }),
    ),
    slots: [...html.matchAll(/data-slot="([^"]*)" data-kind="([^"]*)"/g)].map(([, slot = '', kind = '']) =>
      parseSlot(kind, slot),
    ),
  };
}

function words({ terms, slots }: Marks): string[] {
  return [
    ...terms.map(({ term, index }) => `term ${term}:${index}`),
    ...slots.map(({ slot, kind }) => `slot ${kind} ${slot}`),
  ].sort();
}

/** What one side has and the other has not, or null; KaTeX renders what it will not do in red instead of throwing. */
export function differenceOfMarks(wanted: Marks, found: Marks): string | null {
  const [left, right] = [words(wanted), words(found)];
  if (left.join() === right.join()) return null;
  return `asked for [${left.join(', ')}], typeset [${right.join(', ')}]`;
}
