import type { ArrangeRequest } from './arrangement';
import { prices } from './drawnObstacles';
import type { Vec } from './geometry';
import { labelSize, placeLabel } from './labels';
import type { PlacedLabel } from './labels';
import { dearer } from './obstacles';
import type { Obstacles } from './obstacles';

export interface AxisNames {
  readonly axisX: PlacedLabel;
  readonly axisY: PlacedLabel;
}

/** What a word with an arrow through it costs. */
const unreadable = dearer({ a: [0, 0], b: [0, 0], price: prices.chain }).price;

/** The axes' names, each at its axis' end on one side or the other; where both are taken it is left out. */
export function placeAxisNames(request: ArrangeRequest, drawn: Obstacles): AxisNames {
  const { scene, metrics, texts, width } = request;
  const { scale, tickSize } = metrics;
  const boundaries = request.boundaries.map(([a, b]) => ({ a, b, price: prices.boundary }));
  // A leader comes down here.
  const lanes = request.leaders.map(({ x }) => ({
    rect: { x0: x - 7 * scale, x1: x + 7 * scale, y0: 0, y1: 4 * tickSize },
  }));
  const blocks = [...drawn.blocks, ...lanes];
  const around = { ...drawn, blocks, strokes: [...drawn.strokes.map(dearer), ...boundaries] };
  const [axisX, axisY] = texts.axes.map((text) => labelSize(text, tickSize, 'label')) as [
    ReturnType<typeof labelSize>,
    ReturnType<typeof labelSize>,
  ];
  const put = (size: typeof axisX, places: readonly Vec[]) => {
    const label = placeLabel(size, places, around, 2 * scale);
    return { ...label, clean: label.clean && label.price < unreadable };
  };
  const [up, aside] = [axisX.height / 2 + 4 * scale, axisY.width / 2 + 7 * scale];
  const slides = [0, 0.12, 0.24];
  return {
    axisX: put(
      axisX,
      slides.flatMap((slide) =>
        [-1, 1].map((side): Vec => [
          width - 3 * scale - axisX.width * (0.5 + slide),
          scene.origin[1] + side * up,
        ]),
      ),
    ),
    axisY: put(
      axisY,
      slides.flatMap((slide) =>
        [1, -1].map((side): Vec => [scene.origin[0] + side * aside, axisY.height * (0.8 + 3 * slide)]),
      ),
    ),
  };
}
