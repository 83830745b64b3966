import type { Box } from './boxes';
import { whileStill } from './still';

type Axis = 'visible' | 'hidden' | 'scroll';

/** An element that cuts what stands inside it, and how it does so along each axis. */
export interface Clipper {
  readonly element: Element;
  readonly box: Box;
  readonly x: Axis;
  readonly y: Axis;
}

const axis = (overflow: string): Axis =>
  overflow === 'visible' ? 'visible' : overflow === 'hidden' || overflow === 'clip' ? 'hidden' : 'scroll';

/** Inside the border, where overflow is cut. */
function paddingBox(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement)) return { left, top, right: left + width, bottom: top + height };
  const x = left + element.clientLeft;
  const y = top + element.clientTop;
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/** Whether boxes placed absolutely inside an element are placed against it. */
function containsAbsolute({ position, transform, contain }: CSSStyleDeclaration): boolean {
  return position !== 'static' || transform !== 'none' || /paint|layout|strict|content/.test(contain);
}

/**
 * What cuts an element, from the inside out. A box placed absolutely is not cut by what stands
 * between it and the box it is placed against; a fixed one by nothing but the window.
 */
export const clippersOf = whileStill(findClippers);

function findClippers(start: Element): { clippers: Clipper[]; fixed: boolean } {
  const clippers: Clipper[] = [];
  let escaping = false;
  for (let at: Element | null = start; at !== null; at = at.parentElement) {
    // The window itself does the scrolling and cutting of these two.
    if (at === document.body || at === document.documentElement) break;
    const style = getComputedStyle(at);
    if (escaping && containsAbsolute(style)) escaping = false;
    const [x, y] = [axis(style.overflowX), axis(style.overflowY)];
    const isBox = at instanceof SVGSVGElement || !/^(inline|contents)$/.test(style.display);
    const cuts = x !== 'visible' || y !== 'visible';
    // Inside a drawing only its outermost element has an edge of its own.
    if (!escaping && isBox && cuts && !(at instanceof SVGElement && at.ownerSVGElement !== null)) {
      clippers.push({ element: at, box: paddingBox(at), x, y });
    }
    if (style.position === 'fixed') return { clippers, fixed: true };
    if (style.position === 'absolute') escaping = true;
  }
  return { clippers, fixed: false };
}
