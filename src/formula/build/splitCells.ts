/**
 * Takes TeX apart at `\\` into lines and at `&` into cells, outside braces.
 * Cells are typeset one by one, because no mark can span a `&` and because earlier lines, the formula and its
 * numbers then share one column of relations whatever their sizes.
 */
export function splitCells(tex: string): string[][] {
  const lines: string[][] = [['']];
  let depth = 0;
  for (const [piece] of tex.matchAll(/\\\\|\\.|[^\\]/gs)) {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    const line = lines.at(-1) ?? [];
    if (depth === 0 && piece === '\\\\') lines.push(['']);
    else if (depth === 0 && piece === '&') line.push('');
    else line.push((line.pop() ?? '') + piece);
  }
  return lines.map((cells) => cells.map((cell) => cell.trim()));
}
