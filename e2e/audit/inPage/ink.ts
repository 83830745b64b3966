import type { Box } from './boxes';

/** Heights over and under the baseline, px: of the face, and of the glyphs themselves. */
interface Heights {
  readonly faceUp: number;
  readonly faceDown: number;
  readonly up: number;
  readonly down: number;
}

const context = document.createElement('canvas').getContext('2d');
const measured = new Map<string, Heights | undefined>();

function measure(font: string, text: string): Heights | undefined {
  const key = `${font}\n${text}`;
  if (!measured.has(key) && context !== null) {
    context.font = font;
    const metrics = context.measureText(text);
    measured.set(key, {
      faceUp: metrics.fontBoundingBoxAscent,
      faceDown: metrics.fontBoundingBoxDescent,
      up: metrics.actualBoundingBoxAscent,
      down: metrics.actualBoundingBoxDescent,
    });
  }
  return measured.get(key);
}

/** Turned text keeps its whole box: which side is up cannot be told from it. */
function isTurned(element: Element, style: CSSStyleDeclaration): boolean {
  if (!style.writingMode.startsWith('horizontal')) return true;
  if (!(element instanceof SVGGraphicsElement)) return false;
  const matrix = element.getScreenCTM();
  return matrix !== null && (Math.abs(matrix.b) > 1e-6 || Math.abs(matrix.c) > 1e-6);
}

/**
 * The box that the glyphs of a text fill. A text's own box is as tall as its face, and lines set
 * closely share some of that without touching.
 */
export function inkOf(box: Box, text: string, element: Element): Box {
  const style = getComputedStyle(element);
  if (isTurned(element, style)) return box;
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const heights = measure(font, text.trim());
  if (heights === undefined) return box;
  const scale = (box.bottom - box.top) / (heights.faceUp + heights.faceDown);
  const baseline = box.top + heights.faceUp * scale;
  return {
    left: box.left,
    right: box.right,
    top: baseline - heights.up * scale,
    bottom: baseline + heights.down * scale,
  };
}
