import { paintOf } from './colour';
import type { Font, Stroke } from './picture';

const numbers = (list: string): readonly number[] =>
  list
    .split(/[\s,]+/)
    .map(parseFloat)
    .filter((value) => Number.isFinite(value));

const oneOf = <T extends string>(value: string, all: readonly T[], usual: T): T =>
  all.find((each) => each === value) ?? usual;

/** The line around a shape or a letter, as the style sheets make it. */
export function strokeOf(style: CSSStyleDeclaration, opacity: number): Stroke | null {
  const paint = paintOf(style.stroke, opacity * parseFloat(style.strokeOpacity || '1'));
  const width = parseFloat(style.strokeWidth) || 0;
  if (!paint || width === 0) return null;
  return {
    ...paint,
    width,
    dash: numbers(style.strokeDasharray),
    cap: oneOf(style.strokeLinecap, ['butt', 'round', 'square'], 'butt'),
    join: oneOf(style.strokeLinejoin, ['miter', 'round', 'bevel'], 'miter'),
  };
}

export function fontOf(style: CSSStyleDeclaration): Font {
  return {
    family: style.fontFamily,
    size: parseFloat(style.fontSize),
    weight: parseInt(style.fontWeight, 10) || 400,
    style: style.fontStyle.startsWith('italic') ? 'italic' : 'normal',
  };
}

/** What is for using the page or for those who do not see it, and so is no part of a picture. */
const left = 'figcaption, select, textarea, script, style, defs, [data-interface], .control, .katex-mathml';

export function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches(left) || style.display === 'none' || style.opacity === '0') return true;
  // Said, not shown.
  return style.position === 'absolute' && style.overflow === 'hidden' && style.width === '1px';
}
