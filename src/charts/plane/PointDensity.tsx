import { useMemo } from 'react';
import { densityOf, densityPath } from '../layout/density';
import { pointOf } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import { tame } from '../layout/scene';
import { toScreen } from '../layout/view';
import type { PlaneDrawing } from './drawing';
import type { PlaneStructure } from './structure';

interface PointDensityProps {
  /** the numbers at rest; the one example that a drag moves is not in the density */
  readonly input: PlaneInput;
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
}

/**
 * More points than marks can show, as a density: a path a class, in the class's shape and hue. It stands over the
 * regions and takes theme, forced colours and print from the style sheet, so it is drawn by the page and not by pixels.
 */
export function PointDensity({ input, drawing, structure: { C, labels, i } }: PointDensityProps) {
  const { view, metrics } = drawing;
  const { trace, axes } = input;
  const paths = useMemo(() => {
    const points = trace.examples.map((_, n) => tame(toScreen(view, pointOf(trace, n, axes))));
    const { width, height } = view;
    const heaps = densityOf(points, { labels, without: i, width, height, cell: 20 * metrics.scale });
    return Array.from({ length: C }, (_, j) => densityPath(heaps, j));
  }, [trace, axes, view, metrics.scale, labels, C, i]);
  return (
    <g className="plane-density" data-term="X">
      {paths.map((d, j) => (
        <path key={j} d={d} data-class={j} data-density={j} />
      ))}
    </g>
  );
}
