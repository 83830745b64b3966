import type { Box } from '../inPage/boxes';
import { intersect } from '../inPage/boxes';
import { dataPoint, shapePaint } from '../inPage/paint';
import { pathOf } from '../inPage/path';
import { paints } from '../inPage/paints';
import type { TextRun } from '../inPage/texts';
import { quote, shownPart } from '../inPage/texts';
import type { Finding } from '../types';

const shapes = 'path, circle, ellipse, rect, polygon, polyline, line';

/** Whether a shape paints anywhere in a box, asked on a grid about 2 px wide. */
function paintsIn(shape: SVGGeometryElement, box: Box): boolean {
  const columns = Math.max(2, Math.ceil((box.right - box.left) / 2));
  const rows = Math.max(2, Math.ceil((box.bottom - box.top) / 2));
  for (let column = 0; column <= columns; column++) {
    for (let row = 0; row <= rows; row++) {
      const x = box.left + ((box.right - box.left) * column) / columns;
      const y = box.top + ((box.bottom - box.top) * row) / rows;
      if ((shapePaint(shape, [x, y])?.alpha ?? 0) > 0.1) return true;
    }
  }
  return false;
}

interface Painted {
  readonly shape: SVGGeometryElement;
  readonly box: Box;
}

/** The shapes of a marker that paint, each with the part of its box that is seen. */
const paintedOf = (marker: Element): Painted[] =>
  [...marker.querySelectorAll(shapes), ...(marker.matches(shapes) ? [marker] : [])].flatMap((shape) => {
    if (!(shape instanceof SVGGeometryElement) || !paints(shape)) return [];
    const box = shownPart(shape.getBoundingClientRect(), shape);
    return box === undefined ? [] : [{ shape, box }];
  });

/** No text stands on a data point's marker but the letter of a marker: points lie where the data put them. */
export function marker(runs: readonly TextRun[]): Finding[] {
  const markers = [...document.querySelectorAll('[data-marker]')].map((element) => ({
    element,
    painted: paintedOf(element),
  }));
  return runs
    .filter(({ element }) => element.closest(dataPoint) === null)
    .flatMap((run) => {
      const boxes = run.lines.flatMap((line) => shownPart(line, run.element) ?? []);
      const stands = ({ shape, box }: Painted) =>
        boxes.some((line) => {
          const shared = intersect(line, box);
          return shared !== undefined && paintsIn(shape, shared);
        });
      return markers
        .filter(({ painted }) => painted.some(stands))
        .map(({ element }): Finding => {
          const message = `${quote(run.text)} stands on the marker ${pathOf(element)}.`;
          return { rule: 'marker', path: pathOf(run.element), message };
        });
    });
}
