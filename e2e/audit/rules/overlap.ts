import type { Box } from '../inPage/boxes';
import { centre, intersect, isInside, viewport } from '../inPage/boxes';
import { dataPoint, isCovered } from '../inPage/paint';
import { pathOf } from '../inPage/path';
import type { TextRun } from '../inPage/texts';
import { quote, shownPart } from '../inPage/texts';
import type { Finding } from '../types';

/** Ink may touch by less than this, px. */
const tolerance = 1;

interface Line {
  readonly run: TextRun;
  readonly box: Box;
}

/** KaTeX builds glyphs of parts that touch; a live number in a formula must still keep to itself. */
function isOneGlyph({ element: a }: TextRun, { element: b }: TextRun): boolean {
  const formula = a.closest('.katex');
  if (formula === null || formula !== b.closest('.katex')) return false;
  return a.closest('[data-slot]') === b.closest('[data-slot]');
}

/** The letters of two points' markers, which lie where the data put them. */
const areBothPoints = ({ element: a }: TextRun, { element: b }: TextRun): boolean =>
  a.closest(dataPoint) !== null && b.closest(dataPoint) !== null;

function overlapOf(a: Line, b: Line): Box | undefined {
  const box = intersect(a.box, b.box);
  if (box === undefined) return undefined;
  return box.right - box.left > tolerance && box.bottom - box.top > tolerance ? box : undefined;
}

/** What is painted over is not seen: a bar that stays while the page scrolls beneath it is no fault. */
function areBothSeen(a: Line, b: Line, at: Box): boolean {
  const point = centre(at);
  if (!isInside(point, viewport())) return true;
  return !isCovered(a.run.element, point) && !isCovered(b.run.element, point);
}

/** No two texts share a place. */
export function overlap(runs: readonly TextRun[]): Finding[] {
  const lines = runs
    .flatMap((run) => run.lines.map((line) => ({ run, box: shownPart(line, run.element) })))
    .flatMap(({ run, box }) => (box === undefined ? [] : [{ run, box }]))
    .sort((a, b) => a.box.left - b.box.left);
  const findings: Finding[] = [];
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1)) {
      if (b.box.left > a.box.right) break;
      const shared = overlapOf(a, b);
      if (shared === undefined || isOneGlyph(a.run, b.run) || areBothPoints(a.run, b.run)) continue;
      if (!areBothSeen(a, b, shared)) continue;
      const message = `${quote(a.run.text)} and ${quote(b.run.text)} (${pathOf(b.run.element)}) share a place.`;
      findings.push({ rule: 'overlap', path: pathOf(a.run.element), message });
    }
  });
  return findings;
}
