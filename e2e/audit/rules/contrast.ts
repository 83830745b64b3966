import type { Box } from '../inPage/boxes';
import { centre, isInside, viewport } from '../inPage/boxes';
import type { Colour } from '../inPage/colour';
import { contrast as ratio, fade, over, parseColour } from '../inPage/colour';
import { backgroundsAt, isCovered, opacityOf } from '../inPage/paint';
import { pathOf } from '../inPage/path';
import type { TextRun } from '../inPage/texts';
import { scrolled } from '../inPage/still';
import { linesOf, quote, shownPart } from '../inPage/texts';
import type { AuditOptions, Finding } from '../types';

interface Worst {
  readonly ratio: number;
  readonly covered: boolean;
}

/** The colour of the letters, and of a halo drawn behind them if there is one. */
function coloursOf(element: Element): { text: Colour | undefined; halo: Colour | undefined } {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGElement)) return { text: parseColour(style.color), halo: undefined };
  const fill = parseColour(style.fill);
  const stroke = parseColour(style.stroke);
  const hasHalo = style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 2;
  return {
    text: fill && fade(fill, Number(style.fillOpacity)),
    halo: hasHalo && stroke?.alpha === 1 ? stroke : undefined,
  };
}

/** A line's ink where it can be hit: scrolled to the middle if it is out of the window or under a bar. */
function shownLine(run: TextRun, line: Box, index: number): Box | undefined {
  const hittable = (box: Box | undefined): Box | undefined => {
    const part = box && shownPart(box, run.element);
    return part !== undefined && isInside(centre(part), viewport()) ? part : undefined;
  };
  const present = hittable(linesOf(run.node, run.element)[index] ?? line);
  if (present !== undefined && !isCovered(run.element, centre(present))) return present;
  run.element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  scrolled();
  return hittable(linesOf(run.node, run.element)[index]);
}

function worstOf(run: TextRun): Worst | undefined {
  const { text, halo } = coloursOf(run.element);
  if (text === undefined) return undefined;
  const letters = fade(text, opacityOf(run.element));
  const lowest: number[] = [];
  let covered = false;
  run.lines.forEach((line, index) => {
    const box = shownLine(run, line, index);
    if (box === undefined) return;
    const y = (box.top + box.bottom) / 2;
    for (const share of [0.08, 0.5, 0.92]) {
      const point = [box.left + (box.right - box.left) * share, y] as const;
      const grounds = halo === undefined ? backgroundsAt(run.element, point) : [halo];
      lowest.push(...grounds.map((ground) => ratio(over(letters, ground), ground)));
      covered ||= share === 0.5 && isCovered(run.element, point);
    }
  });
  return lowest.length === 0 ? undefined : { ratio: Math.min(...lowest), covered };
}

/** A marker says its class three times: by letter, shape and colour. From afar its shape is read first. */
const letterFloor = 4.5;

function floorOf(element: Element, options: AuditOptions): number {
  return element.closest('.marker, [data-marker], .plane-segment-letter') === null
    ? options.contrast
    : letterFloor;
}

/** Every text stands out from what is painted under it, and nothing is painted over it. */
export function contrast(runs: readonly TextRun[], options: AuditOptions): Finding[] {
  return runs.flatMap((run): Finding[] => {
    const worst = worstOf(run);
    if (worst === undefined) return [];
    const path = pathOf(run.element);
    if (worst.covered) {
      return [{ rule: 'overlap', path, message: `${quote(run.text)} is painted over.` }];
    }
    const floor = floorOf(run.element, options);
    if (worst.ratio >= floor - 0.005) return [];
    const found = `${worst.ratio.toFixed(2)}:1, under ${floor}:1`;
    return [{ rule: 'contrast', path, message: `${quote(run.text)} has a contrast of ${found}.` }];
  });
}
