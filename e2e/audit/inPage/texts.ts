import type { Box } from './boxes';
import { intersect } from './boxes';
import { clippersOf } from './clippers';
import { inkOf } from './ink';
import { paints } from './paints';

/** A text a person sees, with the ink of each of its lines. */
export interface TextRun {
  readonly node: Text;
  readonly element: Element;
  readonly text: string;
  readonly lines: readonly Box[];
}

const unseen = 'script, style, noscript, template, title, desc, metadata, option, textarea';
/** Blank for the eye: white space and what KaTeX puts where nothing stands. */
const blank = /^[\s\u200b\u2060\ufeff]*$/;

export function linesOf(node: Text, element: Element): Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => inkOf(box, node.data, element));
}

/** Every text of the page that paints, in document order. */
export function textRuns(): TextRun[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const runs: TextRun[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!(node instanceof Text) || element === null || blank.test(node.data)) continue;
    if (element.closest(unseen) !== null || !paints(element)) continue;
    const lines = linesOf(node, element);
    if (lines.length > 0) runs.push({ node, element, text: node.data.trim(), lines });
  }
  return runs;
}

/** The part of a box that is not cut away by anything around it. */
export function shownPart(box: Box, element: Element): Box | undefined {
  return clippersOf(element).clippers.reduce<Box | undefined>((part, clipper) => {
    if (part === undefined) return undefined;
    const x = clipper.x === 'visible' ? part : clipper.box;
    const y = clipper.y === 'visible' ? part : clipper.box;
    return intersect(part, { left: x.left, right: x.right, top: y.top, bottom: y.bottom });
  }, box);
}

/** How a finding quotes a text. */
export function quote(text: string): string {
  const short = text.replace(/\s+/g, ' ');
  return short.length > 40 ? `“${short.slice(0, 39)}…”` : `“${short}”`;
}
