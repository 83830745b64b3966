import { paintOf } from './colour';
import { rectPath } from './outline';
import { identity } from './picture';
import type { Paint } from './picture';
import type { Place } from './placed';
import { rectIn, widened } from './placed';
import type { Rect } from '../layout/geometry';

const pixels = (length: string): number => parseFloat(length) || 0;

/** Whole pixels, as browsers paint boxes: neighbours meet without a seam, and a rule is as thick as it is. */
function snapped({ x0, y0, x1, y1 }: Rect): Rect {
  const end = (from: number, to: number) => (to - from < 4 ? Math.round(from) + to - from : Math.round(to));
  return { x0: Math.round(x0), y0: Math.round(y0), x1: end(x0, x1), y1: end(y0, y1) };
}

function addRect(rect: Rect, fill: Paint, { add, clips }: Place): void {
  const { x0, y0, x1, y1 } = snapped(rect);
  if (x1 <= x0 || y1 <= y0) return;
  const path = rectPath(x0, y0, x1 - x0, y1 - y0);
  add({ kind: 'shape', path, fill, stroke: null, matrix: identity, clips, box: { x0, y0, x1, y1 } });
}

/** A line of a given width inside a rectangle's edges. */
function addFrame({ x0, y0, x1, y1 }: Rect, width: number, paint: Paint, { add, clips }: Place): void {
  const inset = width / 2;
  const path = rectPath(x0 + inset, y0 + inset, x1 - x0 - width, y1 - y0 - width);
  const stroke = { ...paint, width, dash: [], cap: 'butt', join: 'miter' } as const;
  add({ kind: 'shape', path, fill: null, stroke, matrix: identity, clips, box: { x0, y0, x1, y1 } });
}

/** The four rules at a box's edges; those of a table whose rules are shared lie half outside. */
function addBorders(rect: Rect, style: CSSStyleDeclaration, place: Place): void {
  const shared = style.borderCollapse === 'collapse' && style.display.startsWith('table');
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  for (const side of sides) {
    const width = pixels(style[`border${side}Width`]);
    const line = style[`border${side}Style`];
    const paint = paintOf(style[`border${side}Color`], place.opacity);
    if (width === 0 || line === 'none' || line === 'hidden' || !paint) continue;
    const out = shared ? width / 2 : 0;
    const { x0, y0, x1, y1 } = rect;
    const edge = {
      Top: { x0, y0: y0 - out, x1, y1: y0 - out + width },
      Bottom: { x0, y0: y1 + out - width, x1, y1: y1 + out },
      Left: { x0: x0 - out, y0, x1: x0 - out + width, y1 },
      Right: { x0: x1 + out - width, y0, x1: x1 + out, y1 },
    }[side];
    addRect(edge, paint, place);
  }
}

/** One shadow of a computed list: colour, right, down, blur, spread. */
const insetShadow = /((?:rgba?|color)\([^)]*\)) (-?[\d.]+)px (-?[\d.]+)px 0px (-?[\d.]+)px inset/g;

/** A shadow inside without blur is a rule: all around where it spreads, at the edge that it is moved from. */
function addInsetShadows(rect: Rect, style: CSSStyleDeclaration, place: Place): void {
  const { x0, y0, x1, y1 } = rect;
  for (const [, colour = '', ...lengths] of style.boxShadow.matchAll(insetShadow)) {
    const [right = 0, down = 0, spread = 0] = lengths.map(Number);
    const paint = paintOf(colour, place.opacity);
    if (!paint) continue;
    if (spread > 0) addFrame(rect, spread, paint, place);
    if (right > 0) addRect({ ...rect, x1: x0 + right }, paint, place);
    if (right < 0) addRect({ ...rect, x0: x1 + right }, paint, place);
    if (down > 0) addRect({ ...rect, y1: y0 + down }, paint, place);
    if (down < 0) addRect({ ...rect, y0: y1 + down }, paint, place);
  }
}

/** What a style draws before or after an element's content, where it is placed absolutely and is a box. */
function addPseudo(element: Element, name: '::before' | '::after', rect: Rect, place: Place): void {
  const style = getComputedStyle(element, name);
  if (style.content !== '""' || style.position !== 'absolute' || style.visibility !== 'visible') return;
  const own = getComputedStyle(element);
  const x0 = rect.x0 + pixels(own.borderLeftWidth) + pixels(style.left);
  const y0 = rect.y0 + pixels(own.borderTopWidth) + pixels(style.top);
  const box = { x0, y0, x1: x0 + pixels(style.width), y1: y0 + pixels(style.height) };
  if (element.getAttribute('data-mark') === 'struck') {
    const ink = paintOf(own.color, place.opacity);
    const stroke = ink && ({ ...ink, width: 1, dash: [], cap: 'butt', join: 'miter' } as const);
    const path = `M${box.x0} ${box.y0}L${box.x1} ${box.y1}`;
    place.add({ kind: 'shape', path, fill: null, stroke, matrix: identity, clips: place.clips, box });
    return;
  }
  addBox(box, style, place);
}

function addBox(rect: Rect, style: CSSStyleDeclaration, place: Place): void {
  const ground = paintOf(style.backgroundColor, place.opacity);
  if (ground) addRect(rect, ground, place);
  addInsetShadows(rect, style, place);
  addBorders(rect, style, place);
}

/** The ground, rules and outline of an element; a control has an edge of its own only while it is used. */
export function addBoxes(element: Element, style: CSSStyleDeclaration, place: Place): void {
  if (element instanceof HTMLInputElement) return;
  const rect = rectIn(place, element.getBoundingClientRect());
  addBox(rect, style, place);
  const width = pixels(style.outlineWidth);
  const outline = paintOf(style.outlineColor, place.opacity);
  if (width > 0 && style.outlineStyle !== 'none' && outline && !element.matches(':focus-visible'))
    addFrame(widened(rect, width + pixels(style.outlineOffset)), width, outline, place);
  addPseudo(element, '::before', rect, place);
  addPseudo(element, '::after', rect, place);
}
