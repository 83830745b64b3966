import type { Box } from '../inPage/boxes';
import { intersect } from '../inPage/boxes';
import { shapePaint } from '../inPage/paint';
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

/** No text stands on a data point's marker but the marker's own letter. */
export function marker(runs: readonly TextRun[]): Finding[] {
  const markers = [...document.querySelectorAll('[data-marker]')].map((element) => ({
    element,
    shapes: [
      ...element.querySelectorAll<SVGGeometryElement>(shapes),
      ...(element.matches(shapes) ? [element] : []),
    ].filter((shape): shape is SVGGeometryElement => shape instanceof SVGGeometryElement && paints(shape)),
  }));
  return runs.flatMap((run) =>
    markers
      .filter(({ element }) => !element.contains(run.element))
      .filter((candidate) =>
        run.lines.some((line) => {
          const box = shownPart(line, run.element);
          return candidate.shapes.some((shape) => {
            const seen = shownPart(shape.getBoundingClientRect(), shape);
            const shared = box && seen && intersect(box, seen);
            return shared !== undefined && paintsIn(shape, shared);
          });
        }),
      )
      .map(({ element }): Finding => {
        const message = `${quote(run.text)} stands on the marker ${pathOf(element)}.`;
        return { rule: 'marker', path: pathOf(run.element), message };
      }),
  );
}
