/** The brace that closes the one at `open`. @throws where none does */
export function closingBrace(tex: string, open: number): number {
  let depth = 0;
  for (let at = open; at < tex.length; at += 1) {
    if (tex[at] === '\\') at += 1;
    else if (tex[at] === '{') depth += 1;
    else if (tex[at] === '}' && (depth -= 1) === 0) return at;
  }
  throw new Error(`${tex}: a brace is not closed`);
}
