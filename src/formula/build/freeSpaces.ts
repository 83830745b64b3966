const space = '<span class="mspace"';
const mark = '<span class="enclosing"';

/**
 * Moves the space before an operator out of the mark that ends there. KaTeX puts it inside: a highlight would reach to
 * the operator, and a slot would lose the space with its placeholder.
 */
export function freeSpaces(html: string): string {
  const moved: string[] = [];
  const marksOpen: boolean[] = [];
  for (const [token] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    if (!token.startsWith('</')) {
      if (token.startsWith('<') && !token.endsWith('/>')) marksOpen.push(token.startsWith(mark));
      moved.push(token);
    } else if (marksOpen.pop() === true && (moved.at(-2) ?? '').startsWith(space)) {
      moved.splice(-2, 0, token);
    } else {
      moved.push(token);
    }
  }
  return moved.join('');
}
