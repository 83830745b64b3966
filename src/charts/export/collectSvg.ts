import type { Rect } from '../layout/geometry';
import { paintOf } from './colour';
import { outlineOf, rectPath } from './outline';
import type { Clip } from './picture';
import { matrixIn, rectIn, widened } from './placed';
import type { Place } from './placed';
import { fontOf, isLeftOut, strokeOf } from './style';

/** Where an element is seen through the outlines that its style names. */
function clipOf(element: SVGGraphicsElement, style: CSSStyleDeclaration, place: Place): readonly Clip[] {
  const name = /^url\(["']?#([^"')]+)["']?\)$/.exec(style.clipPath)?.[1];
  const shape = name === undefined ? null : element.ownerDocument.getElementById(name)?.firstElementChild;
  const path = shape ? outlineOf(shape.tagName, (attribute) => shape.getAttribute(attribute)) : null;
  return path === null ? place.clips : [...place.clips, { path, matrix: matrixIn(place, element) }];
}

/** The frame of a drawing that cuts what is outside of it. */
function frameOf(svg: SVGSVGElement, style: CSSStyleDeclaration, place: Place): readonly Clip[] {
  if (style.overflowX === 'visible') return place.clips;
  const box = svg.getBoundingClientRect();
  const [x, y] = [box.left - place.corner[0], box.top - place.corner[1]];
  return [...place.clips, { path: rectPath(0, 0, box.width, box.height), matrix: [1, 0, 0, 1, x, y] }];
}

function addShape(element: SVGGraphicsElement, path: string, style: CSSStyleDeclaration, place: Place): void {
  const fill = paintOf(style.fill, place.opacity * parseFloat(style.fillOpacity || '1'));
  const stroke = strokeOf(style, place.opacity);
  if (!fill && !stroke) return;
  const box = rectIn(place, element.getBoundingClientRect());
  const { clips } = place;
  const kind = 'shape';
  place.add({
    kind,
    path,
    fill,
    stroke,
    matrix: matrixIn(place, element),
    clips,
    box: widened(box, (stroke?.width ?? 0) / 2),
  });
}

/** The letters of one text of a drawing, a run for each of its parts, each where its first letter stands. */
function addText(text: SVGTextElement, place: Place): void {
  const walker = text.ownerDocument.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let first = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const run = node.textContent ?? '';
    const at = first;
    first += run.length;
    const parent = node.parentElement;
    if (!parent || run.trim() === '' || at >= text.getNumberOfChars()) continue;
    const style = getComputedStyle(parent);
    const fill = paintOf(style.fill, place.opacity * parseFloat(style.fillOpacity || '1'));
    if (!fill || style.visibility !== 'visible') continue;
    const { x, y } = text.getStartPositionOfChar(at);
    const halo = strokeOf(style, place.opacity);
    const box: Rect = rectIn(place, text.getBoundingClientRect());
    const matrix = matrixIn(place, text);
    place.add({
      kind: 'text',
      text: run,
      x,
      y,
      font: fontOf(style),
      fill,
      halo,
      matrix,
      clips: place.clips,
      box,
    });
  }
}

/** Everything that a drawing paints, as deep as it goes. */
export function collectSvg(element: Element, place: Place): void {
  if (!(element instanceof SVGGraphicsElement)) return;
  const style = getComputedStyle(element);
  if (isLeftOut(element, style)) return;
  const opacity = place.opacity * parseFloat(style.opacity || '1');
  const within = { ...place, opacity, clips: clipOf(element, style, place) };
  if (element instanceof SVGTextElement) {
    addText(element, within);
    return;
  }
  const path = outlineOf(element.tagName, (attribute) => element.getAttribute(attribute));
  if (path !== null) {
    if (style.visibility === 'visible') addShape(element, path, style, within);
    return;
  }
  const inside =
    element instanceof SVGSVGElement ? { ...within, clips: frameOf(element, style, within) } : within;
  for (const child of element.children) collectSvg(child, inside);
}
