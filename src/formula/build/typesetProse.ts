import { escapeHtml } from './escapeHtml';
import { parseSlot, parseTerm } from './marks';
import { typeset } from './typeset';

const slot = String.raw`\[\[(?:(?<kind>[a-z]+) )?(?<slot>[^\]]+)\]\]`;
const markup = new RegExp(
  [
    String.raw`\$?${slot}\$?`,
    String.raw`\$(?<tex>[^$]+)\$`,
    '`(?<code>[^`]+)`' + String.raw`(?:\{(?<term>[^}]*)\})?`,
    String.raw`\*(?<emphasis>[^*]+)\*`,
  ].join('|'),
  'g',
);

function slotSpan(kind: string | undefined, name: string): string {
  const mark = parseSlot(kind ?? 'number', name);
  // Without a kind the value runs with the text; with one it keeps a box of its own.
  return kind === undefined
    ? `<span data-slot="${mark.slot}"></span>`
    : `<span data-slot="${mark.slot}" data-kind="${mark.kind}"></span>`;
}

function code(text: string, reference: string | undefined, termIds: readonly string[]): string {
  if (reference === undefined) return `<code>${escapeHtml(text)}</code>`;
  const { term, index } = parseTerm(reference);
  if (!termIds.includes(term)) throw new Error(`\`${text}\`{${reference}}: no such term`);
  const indexed = index === '' ? '' : ` data-index="${index}"`;
  return `<code data-term="${term}"${indexed}>${escapeHtml(text)}</code>`;
}

function math(tex: string, termIds: readonly string[]): string {
  if (tex.includes('\\slot'))
    throw new Error(`$${tex}$: what is read aloud cannot change; write [[slot]] outside the formula`);
  return typeset(tex, { termIds, output: 'htmlAndMathml' }).html;
}

/** What a formula may not be parted from. */
const punctuation = /^[,.;:?)]+/;

/**
 * A sentence as HTML: `$tex$` with MathML beside it for screen readers, `*emphasis*`, `` `code` `` (a term's where
 * `{term:indices}` follows), `[[slot]]` and `[[kind slot]]` for live values. `$[[slot]]$` is `[[slot]]`.
 * @throws what `typeset` throws, and where a term or a slot's kind is unknown
 */
export function typesetProse(prose: string, termIds: readonly string[]): string {
  let html = '';
  let end = 0;
  for (const match of prose.matchAll(markup)) {
    const found = match.groups ?? {};
    html += escapeHtml(prose.slice(end, match.index));
    end = match.index + match[0].length;
    if (found.slot !== undefined) html += slotSpan(found.kind, found.slot);
    else if (found.tex !== undefined) {
      // After a formula a line may break, also where no space stands; its comma goes with it.
      const [tied = ''] = punctuation.exec(prose.slice(end)) ?? [];
      const formula = math(found.tex, termIds);
      html += tied === '' ? formula : `<span class="tied">${formula}${tied}</span>`;
      end += tied.length;
    } else if (found.code !== undefined) html += code(found.code, found.term, termIds);
    else html += `<em>${escapeHtml(found.emphasis ?? '')}</em>`;
  }
  const rest = prose.slice(end);
  if (/[$`]|\[\[/.test(rest)) throw new Error(`markup is not closed in: ${rest}`);
  return html + escapeHtml(rest);
}
