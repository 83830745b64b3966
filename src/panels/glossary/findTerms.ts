import { registry, termIds } from '../../terms/registry';
import type { TermId } from '../../terms/registry';

/** Capitals, spaces, hyphens within a name and the mark before an index make no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** Everything a term goes by: its names, its own and others', how formulas and code write it. */
function namesOf(id: TermId): readonly string[] {
  const { name, aliases, tex, python } = registry[id];
  const written = [tex, python].flatMap((text) =>
    typeof text === 'string' ? [text] : [text.columns, text.rows],
  );
  return [name, ...aliases, ...written.map((text) => text.replace(/\\[a-z]+|[{}]/gi, ' '))].map(plain);
}

/**
 * The terms that go by what is sought, those with exactly that name first. One letter is a symbol and has to be
 * the whole of a name, or its letter before an index: it stands inside most words.
 */
export function findTerms(sought: string): readonly TermId[] {
  const query = plain(sought);
  if (query === '') return termIds;
  const symbol = (name: string) => name === query || name.startsWith(`${query} `);
  const found = termIds.filter((id) =>
    namesOf(id).some((name) => (query.length === 1 ? symbol(name) : name.includes(query))),
  );
  const exact = found.filter((id) => namesOf(id).includes(query));
  return [...exact, ...found.filter((id) => !exact.includes(id))];
}
