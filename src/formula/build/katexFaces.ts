import { matches } from './selector';
import type { Rule } from './styleSheet';
import { walkHtml } from './walkHtml';

/** What the page may write into a slot: numbers, exponents, class letters, shapes, NaN. */
export const runtimeGlyphs = '0123456789−.× ∞NaABCDEFGHIJ';

interface Font {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
}

/** The font that one rule asks for, as far as it does. */
function fontOf({ declarations }: Rule): Partial<Font> {
  const family = /KaTeX_\w+/.exec(declarations['font-family'] ?? declarations.font ?? '')?.[0];
  const reset = declarations.font === undefined ? {} : { weight: 'normal', style: 'normal' };
  return {
    ...(family === undefined ? {} : { family }),
    ...reset,
    ...(declarations['font-weight'] === undefined ? {} : { weight: declarations['font-weight'] }),
    ...(declarations['font-style'] === undefined ? {} : { style: declarations['font-style'] }),
  };
}

export function faceKey({ family, weight, style }: Font): string {
  return `${family} ${weight} ${style}`;
}

/** How many classes a selector names: among KaTeX's rules the specificity. */
function specificity(selector: string): number {
  return selector.split('.').length;
}

/**
 * Which characters the typeset HTML sets in which of KaTeX's faces, found by applying the style sheet's own rules.
 * The text of a slot's face includes whatever may be written there.
 */
export function glyphsByFace(htmls: readonly string[], rules: readonly Rule[]): Map<string, Set<string>> {
  const fontRules = rules
    .filter((rule) => !rule.selectors.includes('@font-face') && Object.keys(fontOf(rule)).length > 0)
    .flatMap((rule) => rule.selectors.map((selector) => ({ selector, font: fontOf(rule) })))
    .sort((a, b) => specificity(a.selector) - specificity(b.selector));
  const glyphs = new Map<string, Set<string>>();
  const add = (font: Partial<Font> | undefined, text: string): void => {
    if (font?.family === undefined) return;
    const key = faceKey({
      family: font.family,
      weight: font.weight ?? 'normal',
      style: font.style ?? 'normal',
    });
    const set = glyphs.get(key) ?? new Set<string>();
    for (const character of text) set.add(character);
    glyphs.set(key, set);
  };
  for (const html of htmls) {
    const fonts: Partial<Font>[] = [];
    walkHtml(html, {
      open: (path) => {
        const own = fontRules.filter(({ selector }) => matches(selector, path)).map(({ font }) => font);
        const font = Object.assign({}, fonts.at(-1), ...own) as Partial<Font>;
        fonts.push(font);
        if (path.at(-1)?.attributes.includes('data-slot')) add(font, runtimeGlyphs);
      },
      // MathML is read aloud, not shown.
      text: (text, path) => path.some(({ tag }) => tag === 'math') || add(fonts.at(-1), text),
      close: () => fonts.pop(),
    });
  }
  return glyphs;
}
