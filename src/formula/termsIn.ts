import { registry } from '../terms/registry';
import type { TermId } from '../terms/registry';

const isTerm = (id: string): id is TermId => id in registry;

/** The terms marked in typeset formulas, each once, in the order in which one meets them. */
export function termsIn(htmls: readonly string[]): readonly TermId[] {
  const ids = htmls.flatMap((html) =>
    [...html.matchAll(/data-term="([A-Za-z]+)"/g)].map(([, id = '']) => id),
  );
  return [...new Set(ids)].filter(isTerm);
}
