import { plainTex, slotPlace } from './texToLatex';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '#': '\\#',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '’': "'",
  '‘': '`',
  '“': '``',
  '”': "''",
  '…': '\\ldots{}',
  '–': '--',
  '—': '---',
  '−': '$-$',
  '×': '$\\times$',
  '·': '$\\cdot$',
  '∞': '$\\infty$',
  '≤': '$\\le$',
  '≥': '$\\ge$',
  '≠': '$\\ne$',
  '½': '$\\tfrac12$',
  '→': '$\\to$',
  Σ: '$\\Sigma$',
  λ: '$\\lambda$',
  δ: '$\\delta$',
  '\u00a0': '~',
};

function escape(text: string): string {
  return Array.from(text, (character) => special[character] ?? character).join('');
}

const markup =
  /\$?\[\[(?:[a-z]+ )?([^\]]+)\]\]\$?|\$([^$]+)\$|`([^`]+)`(?:\{[^}]*\})?|\*([^*]+)\*|([^$[`*]+|.)/gs;

/** A sentence of the lesson as LaTeX; what its live values are is filled in when it is copied. */
export function proseToLatex(prose: string): string {
  return Array.from(prose.matchAll(markup), ([, slot, tex, code, emphasis, text = '']) => {
    if (slot !== undefined) return `$${slotPlace(slot)}$`;
    if (tex !== undefined) return `$${plainTex(tex)}$`;
    if (code !== undefined) return `\\texttt{${escape(code)}}`;
    return emphasis === undefined ? escape(text) : `\\emph{${escape(emphasis)}}`;
  }).join('');
}
