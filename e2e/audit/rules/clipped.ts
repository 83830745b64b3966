import type { Box } from '../inPage/boxes';
import type { Clipper } from '../inPage/clippers';
import { clippersOf } from '../inPage/clippers';
import { pathOf } from '../inPage/path';
import { paints } from '../inPage/paints';
import type { TextRun } from '../inPage/texts';
import { quote } from '../inPage/texts';
import type { Finding } from '../types';

/** Ink may stand out by less than this, px. */
const tolerance = 1;

type Interval = readonly [number, number];

const horizontally = (box: Box): Interval => [box.left, box.right];
const vertically = (box: Box): Interval => [box.top, box.bottom];
const standsOut = (inner: Interval, outer: Interval): boolean =>
  inner[0] < outer[0] - tolerance || inner[1] > outer[1] + tolerance;

/** The first thing that cuts a text for good along one axis; what scrolls into view is not cut. */
function cutBy(
  interval: Interval,
  clippers: readonly Clipper[],
  along: (box: Box) => Interval,
  axis: 'x' | 'y',
): Clipper | 'reachable' | undefined {
  for (const clipper of clippers) {
    if (clipper[axis] === 'scroll') return 'reachable';
    if (clipper[axis] === 'hidden' && standsOut(interval, along(clipper.box))) return clipper;
  }
  return undefined;
}

/** How far the window reaches by scrolling, in its own coordinates. */
function reach(axis: 'x' | 'y', fixed: boolean): Interval {
  const page = document.documentElement;
  const size = axis === 'x' ? page.clientWidth : page.clientHeight;
  const overflow = [page, document.body].map((element) => {
    const style = getComputedStyle(element);
    return axis === 'x' ? style.overflowX : style.overflowY;
  });
  const locked = overflow.some((value) => value === 'hidden' || value === 'clip');
  // A page that scrolls sideways is a finding of its own, and no way to reach a text.
  if (fixed || locked || axis === 'x') return [0, size];
  return [-window.scrollY, page.scrollHeight - window.scrollY];
}

function faultOf(run: TextRun, line: Box): string | undefined {
  const { clippers, fixed } = clippersOf(run.element);
  for (const [axis, along] of [['x', horizontally] as const, ['y', vertically] as const]) {
    const cut = cutBy(along(line), clippers, along, axis);
    if (cut === 'reachable') continue;
    if (cut !== undefined) return `is cut by ${pathOf(cut.element)}`;
    if (standsOut(along(line), reach(axis, fixed))) return 'stands outside the window, out of reach';
  }
  return undefined;
}

/** A field whose value is wider than the field. */
function fields(): Finding[] {
  return [...document.querySelectorAll<HTMLInputElement>('input:not([type=range])')]
    .filter((input) => paints(input) && input.scrollWidth > input.clientWidth + tolerance)
    .map((input) => ({
      rule: 'clipped',
      path: pathOf(input),
      message: `The value ${quote(input.value)} is wider than its field.`,
    }));
}

/** Every text is whole: nothing cuts it, and it can be scrolled to. */
export function clipped(runs: readonly TextRun[]): Finding[] {
  const cut = runs.flatMap((run): Finding[] => {
    const fault = run.lines.map((line) => faultOf(run, line)).find((found) => found !== undefined);
    if (fault === undefined) return [];
    return [{ rule: 'clipped', path: pathOf(run.element), message: `${quote(run.text)} ${fault}.` }];
  });
  return [...cut, ...fields()];
}
