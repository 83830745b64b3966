import { addBoxes } from './boxes';
import { paintOf } from './colour';
import { collectField, collectText } from './collectText';
import { collectSvg } from './collectSvg';
import type { Picture, PictureItem } from './picture';
import { around, commonPart } from './placed';
import type { Place } from './placed';
import { isLeftOut } from './style';
import type { Rect } from '../layout/geometry';

/** What is left free around a picture, px. */
const margin = 12;

function collectHtml(element: Element, place: Place): void {
  const style = getComputedStyle(element);
  if (isLeftOut(element, style)) return;
  const within = { ...place, opacity: place.opacity * parseFloat(style.opacity || '1') };
  if (style.visibility === 'visible') addBoxes(element, style, within);
  if (element instanceof HTMLInputElement) {
    if (style.visibility === 'visible') collectField(element, style, within);
    return;
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) collectText(child, within);
    else if (child instanceof SVGElement) collectSvg(child, within);
    else if (child instanceof Element) collectHtml(child, within);
  }
}

/** What is seen of an item: not what its clips cut off. Clips are outlines from the upper left to the lower right. */
function seen({ box, clips }: PictureItem): Rect {
  return clips.reduce((rect, { path, matrix }) => {
    const frame = /^M0 0h([\d.]+)v([\d.]+)h/.exec(path);
    if (!frame) return rect;
    const [x0, y0] = [matrix[4], matrix[5]];
    return commonPart(rect, { x0, y0, x1: x0 + Number(frame[1]), y1: y0 + Number(frame[2]) });
  }, box);
}

/** Everything that a part of the page paints, as it stands, whatever of it has been scrolled out of sight. */
export function collectPicture(root: Element): Picture {
  const items: PictureItem[] = [];
  const { left, top } = root.getBoundingClientRect();
  const place: Place = {
    corner: [left, top],
    opacity: 1,
    clips: [],
    add: (item) => items.push(item),
  };
  if (root instanceof SVGElement) collectSvg(root, place);
  else collectHtml(root, place);
  const box = around(items.map(seen));
  if (!box)
    throw new Error('There is nothing in this picture yet. Wait until it is drawn and save it again.');
  const frame = {
    x0: Math.floor(box.x0 - margin),
    y0: Math.floor(box.y0 - margin),
    x1: Math.ceil(box.x1 + margin),
    y1: Math.ceil(box.y1 + margin),
  };
  const paper = paintOf(getComputedStyle(root.ownerDocument.body).backgroundColor)?.colour ?? '#ffffff';
  return { items, frame, paper };
}

/** The same in another theme: the page takes it for as long as its styles are read, which nobody sees. */
export function collectInTheme(root: Element, theme: string): Picture {
  const { dataset } = root.ownerDocument.documentElement;
  const present = dataset.theme;
  try {
    dataset.theme = theme;
    return collectPicture(root);
  } finally {
    if (present === undefined) delete dataset.theme;
    else dataset.theme = present;
  }
}
