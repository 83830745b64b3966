import { paintOf } from './colour';
import { identity } from './picture';
import type { Font } from './picture';
import { rectIn } from './placed';
import type { Place } from './placed';
import { fontOf } from './style';

/** A run of letters on one line. */
interface Run {
  readonly text: string;
  readonly box: DOMRect;
}

/** Whether a text has anything to see: KaTeX props its lines up with spaces that have no width. */
const isSeen = (text: string): boolean => text.replaceAll(/[\s\u200b]/g, '') !== '';

/** A text's lines as they are broken: one run each, from its first letter, or from its first space where spaces are kept. */
function runsOf(node: Text, { whiteSpace }: CSSStyleDeclaration): readonly Run[] {
  const from = whiteSpace.startsWith('pre') ? 0 : node.data.search(/\S/);
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, node.data.length);
  const boxes = [...range.getClientRects()];
  const [only] = boxes;
  if (boxes.length === 1 && only) return [{ text: node.data.slice(from), box: only }];
  const lines: { text: string; first: DOMRect; last: DOMRect }[] = [];
  for (let at = from; at < node.data.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = [...range.getClientRects()].at(-1);
    if (!box) continue;
    const line = lines.at(-1);
    const letter = node.data.charAt(at);
    if (line && Math.abs(line.first.top - box.top) < 1) {
      line.text += letter;
      line.last = box;
    } else if (letter.trim() !== '') lines.push({ text: letter, first: box, last: box });
  }
  return lines.map(({ text, first, last }) => ({
    text,
    box: new DOMRect(first.left, first.top, last.right - first.left, first.height),
  }));
}

const rulers = new Map<string, number>();

/** How far above its baseline a line of a font begins, px: browsers keep to whole pixels there. */
function ascentOf({ style, weight, size, family }: Font): number {
  const shorthand = `${style} ${weight} ${size}px ${family}`;
  const known = rulers.get(shorthand);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return size * 0.8;
  context.font = shorthand;
  const ascent = Math.round(context.measureText('x').fontBoundingBoxAscent);
  rulers.set(shorthand, ascent);
  return ascent;
}

/** White space that a style keeps stays; elsewhere a run begins and ends with a letter. */
function tidy(text: string, { whiteSpace }: CSSStyleDeclaration): string {
  const plain = text.replaceAll('\u200b', '');
  return whiteSpace.startsWith('pre') ? plain.trimEnd() : plain.replaceAll(/\s+/g, ' ').trimEnd();
}

export function collectText(node: Text, place: Place): void {
  const parent = node.parentElement;
  if (!parent || !isSeen(node.data)) return;
  const style = getComputedStyle(parent);
  const fill = paintOf(style.color, place.opacity);
  if (!fill || style.visibility !== 'visible') return;
  const font = fontOf(style);
  for (const { text, box } of runsOf(node, style)) {
    if (!isSeen(text) || box.width === 0) continue;
    const rect = rectIn(place, box);
    place.add({
      kind: 'text',
      text: tidy(text, style),
      x: rect.x0,
      y: rect.y0 + ascentOf(font),
      font,
      fill,
      halo: null,
      matrix: identity,
      clips: place.clips,
      box: rect,
    });
  }
}

/** The number in a field: in the picture it is print like any other. */
export function collectField(field: HTMLInputElement, style: CSSStyleDeclaration, place: Place): void {
  const fill = paintOf(style.color, place.opacity);
  if (!fill || !/^(number|text)$/.test(field.type)) return;
  const font = fontOf(style);
  const { x0, y0, x1, y1 } = rectIn(place, field.getBoundingClientRect());
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return;
  context.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
  const text = field.value.replace('-', '−');
  const { width, fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText(text);
  const [before, after] = [style.paddingLeft, style.paddingRight].map(parseFloat) as [number, number];
  const x =
    style.textAlign === 'right' || style.textAlign === 'end' ? x1 - after - width - 1 : x0 + before + 1;
  place.add({
    kind: 'text',
    text,
    x,
    y: (y0 + y1) / 2 + (up - down) / 2,
    font,
    fill,
    halo: null,
    matrix: identity,
    clips: place.clips,
    box: { x0: x, y0, x1: x + width, y1 },
  });
}
