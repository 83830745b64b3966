/** As a link's schema takes it. */
const mostCharacters = 40;

/** A name as it can be shown: no control, direction or half characters, one line, not too long. */
export function cleanName(text: string): string {
  const clean = text.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim();
  if (clean.length <= mostCharacters) return clean;
  // A cut may leave half of a character.
  return `${clean.slice(0, mostCharacters - 1).replace(/\p{C}$/u, '')}…`;
}

/** Names told apart: what comes again gets a number; `bias` is the name of the feature of ones. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(['bias']);
  return names.map((name) => {
    let distinct = name;
    for (let again = 2; taken.has(distinct); again += 1) distinct = `${name.slice(0, 34)} (${again})`;
    taken.add(distinct);
    return distinct;
  });
}
