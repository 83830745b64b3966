import { pathOf } from '../inPage/path';
import type { TextRun } from '../inPage/texts';
import { quote } from '../inPage/texts';
import type { AuditOptions, Finding } from '../types';

/** What stands along a picture's axes, scripts of formulas, and the letters inside markers. */
const small =
  '.plane-picture text, .log-curve-picture text, .line-chart text, .tick, .katex .msupsub, .number-exponent, sub, sup, .marker, [data-marker]';

/** How much larger a drawing shows what it holds. */
function scaleOf(element: Element): number {
  if (!(element instanceof SVGGraphicsElement)) return 1;
  const matrix = element.getScreenCTM();
  return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
}

function floorOf(element: Element, options: AuditOptions): number {
  return element.closest(small) === null ? options.text : options.smallText;
}

/** No text is smaller than its floor. */
export function textSize(runs: readonly TextRun[], options: AuditOptions): Finding[] {
  const controls = [...document.querySelectorAll('input:not([type=range], [type=hidden]), select, textarea')]
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((element) => ({ element, text: element.getAttribute('aria-label') ?? element.tagName }));
  return [...runs, ...controls].flatMap(({ element, text }) => {
    const size = parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    const floor = floorOf(element, options);
    if (size >= floor - 0.01) return [];
    const message = `${quote(text)} is ${size.toFixed(2)} px, under ${floor}.`;
    return [{ rule: 'text-size', path: pathOf(element), message } as const];
  });
}
