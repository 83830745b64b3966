/** Commands that letters stand for. */
export const signs: Readonly<Record<string, string>> = {
  ne: '≠',
  neq: '≠',
  cdot: '·',
  times: '×',
  sum: 'Σ',
  partial: '∂',
  delta: 'δ',
  lambda: 'λ',
  log: 'log',
  exp: 'exp',
  max: 'max',
  min: 'min',
  top: 'ᵀ',
  infty: '∞',
};

/** Commands that dress their argument and add no letter of their own. */
const dresses = /\\(?:text|mathbf|mathrm|mathit|boldsymbol|operatorname)(?![a-zA-Z])/g;

function plainTex(tex: string): string {
  return tex
    .replace(/\\term\{[^{}]*\}/g, '')
    .replace(dresses, '')
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => {
      const sign = signs[name];
      if (sign === undefined) throw new Error(`$${tex}$: no letters stand for \\${name} in a title`);
      return sign;
    })
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([{}])/g, '$1')
    .replace(/-/g, '−');
}

/** A title in letters alone, as a name or a search wants it. @throws where a formula has a sign without a letter */
export function plainText(prose: string): string {
  return prose
    .replace(/\$([^$]+)\$/g, (_, tex: string) => plainTex(tex))
    .replace(/`([^`]+)`(?:\{[^}]*\})?/g, '$1')
    .replace(/\*([^*]+)\*/g, '$1');
}

/** Words as they are read: a formula, a piece of code or a live value is one. */
export function countWords(prose: string): number {
  return prose
    .replace(/\$[^$]+\$|`[^`]+`(?:\{[^}]*\})?|\[\[[^\]]+\]\]/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
