import { splitCells } from './splitCells';
import { typeset } from './typeset';
import type { Typeset } from './typeset';

const places = ['left', 'relation', 'right'] as const;

/**
 * A formula of one or more lines: left side, relation, right side each in an element of its own, in the order of
 * a three-column grid (`formula.css`). One cell alone is typeset as it is.
 * @throws where a line has neither one cell nor three, or where only some lines have one
 */
export function typesetFormula(tex: string, termIds: readonly string[]): Typeset {
  const lines = splitCells(tex);
  const set = (cell: string): Typeset => typeset(`\\displaystyle ${cell}`, { termIds, output: 'html' });
  const alone = lines.length === 1 && lines[0]?.length === 1;
  if (alone) return set(lines[0]?.[0] ?? '');
  const wrong = lines.find((cells) => cells.length !== places.length);
  if (wrong !== undefined) throw new Error(`expected left & relation & right, got ${wrong.join(' & ')}`);
  const cells = lines.flatMap((line) => line.map((cell) => (cell === '' ? null : set(cell))));
  const html = cells
    .map((cell, n) => `<span class="formula-${places[n % places.length]}">${cell?.html ?? ''}</span>`)
    .join('');
  return {
    html,
    terms: cells.flatMap((cell) => cell?.terms ?? []),
    slots: cells.flatMap((cell) => cell?.slots ?? []),
  };
}
