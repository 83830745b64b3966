import { registry } from '../../terms/registry';
import type { TermId } from '../../terms/registry';
import type { Page } from '../appState';

const isTerm = (id: string): id is TermId => Object.hasOwn(registry, id);

/** `glossary`, `glossary/probs`, `derivation`. */
export function pagePath(page: Page): string {
  if (page.name === 'derivation' || page.term === null) return page.name;
  return `${page.name}/${page.term}`;
}

/** The page that an address names, or null where it names none; `unknown` where it asks for more than there is. */
export function readPage(
  name: string,
  rest: string,
): { readonly page: Page; readonly unknown: boolean } | null {
  if (name === 'derivation') return { page: { name }, unknown: rest !== '' };
  if (name !== 'glossary') return null;
  const term = isTerm(rest) ? rest : null;
  return { page: { name, term }, unknown: rest !== '' && term === null };
}
