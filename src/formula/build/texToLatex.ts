import { closingBrace } from './closingBrace';
import { splitCells } from './splitCells';

/** Where a live value comes when the text is copied; no TeX of the lesson has these brackets. */
export const slotPlace = (slot: string): string => `⟦${slot}⟧`;

const mark = /\\(term|struck)\s*\{|\\slot\s*(?:\[[a-z]+\])?\s*\{/;

/** Joins what stands before a mark with what was in it, as TeX would read the two apart. */
function join(before: string, body: string, after: string): string {
  // A control word ends at the first thing that is no letter.
  const gap = (left: string, right: string) =>
    /\\[a-zA-Z]+$/.test(left) && /^[a-zA-Z]/.test(right) ? ' ' : '';
  // What is raised, lowered, or has a script of its own stays one thing.
  const single = /^(?:.|\\[a-zA-Z]+)$/s.test(body);
  const bound = !single && (/[\^_]$/.test(before) || /^\s*[\^_]/.test(after));
  if (bound) return `${before}{${body}}${after}`;
  return before + gap(before, body) + body + gap(body, after) + after;
}

/** TeX without the lesson's own commands: marks give way to what they mark, slots to places for their values. */
export function plainTex(tex: string): string {
  const found = mark.exec(tex);
  if (!found) return tex;
  const open = found.index + found[0].length - 1;
  const close = closingBrace(tex, open);
  const [before, inner, rest] = [tex.slice(0, found.index), tex.slice(open + 1, close), tex.slice(close + 1)];
  if (found[1] === 'struck') return plainTex(`${before}\\cancel{${inner}}${rest}`);
  if (found[1] === undefined) return plainTex(before + slotPlace(inner) + rest);
  // A term: its reference was the first argument, its body is the second.
  const body = rest.trimStart();
  const end = closingBrace(body, 0);
  return plainTex(join(before, body.slice(1, end), body.slice(end + 1)));
}

/** A formula of the lesson as it stands in a LaTeX document of its own: lines aligned at their relations. */
export function formulaToLatex(tex: string): string {
  const lines = splitCells(plainTex(tex));
  const written = lines.map(([left = '', relation, right]) =>
    relation === undefined ? left : [left, `&${relation}`, right].filter(Boolean).join(' '),
  );
  if (lines.every((cells) => cells.length === 1)) return `\\[\n  ${written.join(' ')}\n\\]`;
  return ['\\begin{align*}', written.map((line) => `  ${line}`).join(' \\\\\n'), '\\end{align*}'].join('\n');
}
