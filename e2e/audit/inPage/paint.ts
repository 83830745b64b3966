import type { Colour } from './colour';
import { fade, over, parseColour } from './colour';
import { whileStill } from './still';

type Point = readonly [number, number];

const opacities = new WeakMap<Element, number>();

/** An element's opacity with that of everything around it. */
export function opacityOf(element: Element): number {
  const known = opacities.get(element);
  if (known !== undefined) return known;
  const { parentElement } = element;
  const around = parentElement === null ? 1 : opacityOf(parentElement);
  const opacity = around * Number(getComputedStyle(element).opacity);
  opacities.set(element, opacity);
  return opacity;
}

/** A point of the window in the coordinates of a drawn shape. */
function localPoint(shape: SVGGeometryElement, [x, y]: Point): DOMPoint | undefined {
  const matrix = shape.getScreenCTM();
  return matrix === null ? undefined : new DOMPoint(x, y).matrixTransform(matrix.inverse());
}

/** What a shape paints at a point: its stroke, else its fill, else nothing. */
export function shapePaint(shape: SVGGeometryElement, at: Point): Colour | undefined {
  const point = localPoint(shape, at);
  if (point === undefined) return undefined;
  const style = getComputedStyle(shape);
  const stroke = parseColour(style.stroke);
  if (stroke !== undefined && stroke.alpha > 0 && shape.isPointInStroke(point)) {
    return fade(stroke, Number(style.strokeOpacity) * opacityOf(shape));
  }
  const fill = parseColour(style.fill);
  if (fill === undefined || !shape.isPointInFill(point)) return undefined;
  return fade(fill, Number(style.fillOpacity) * opacityOf(shape));
}

/** The colours of a gradient, any of which may stand behind a text. */
function gradientColours(image: string): Colour[] {
  const found = image.match(/rgba?\([^)]*\)|(?:color|lab|lch|oklab|oklch)\([^)]*\)/g) ?? [];
  return found.flatMap((text) => parseColour(text) ?? []);
}

/** What boxes paint; they paint it all over. */
const boxPaints = new WeakMap<Element, Colour[]>();

/** What one element may paint at a point: one colour, several for a gradient, none. */
function paintsOf(element: Element, at: Point): Colour[] {
  if (element instanceof SVGGeometryElement) {
    const paint = shapePaint(element, at);
    return paint === undefined ? [] : [paint];
  }
  if (element instanceof SVGElement && element.ownerSVGElement !== null) return [];
  const known = boxPaints.get(element);
  if (known !== undefined) return known;
  const style = getComputedStyle(element);
  const opacity = opacityOf(element);
  const plain = parseColour(style.backgroundColor);
  const all = [...gradientColours(style.backgroundImage), ...(plain === undefined ? [] : [plain])];
  const paints = all.map((colour) => fade(colour, opacity)).filter(({ alpha }) => alpha > 0);
  boxPaints.set(element, paints);
  return paints;
}

/** What shows where nothing is painted: the page's own ground. */
function ground(): Colour {
  const own = [document.documentElement, document.body]
    .map((element) => parseColour(getComputedStyle(element).backgroundColor))
    .find((colour) => colour?.alpha === 1);
  return own ?? { red: 255, green: 255, blue: 255, alpha: 1 };
}

const stackOf = whileStill((place: string): readonly Element[] => {
  const [x = 0, y = 0] = place.split(' ').map(Number);
  return document.elementsFromPoint(x, y);
});

/** Every element under a point, the topmost first; the audit makes all of them answer. */
export function stackAt([x, y]: Point): readonly Element[] {
  return stackOf(`${x} ${y}`);
}

/** Where an element stands in a stack; an element that does not answer stands just over its parent. */
export function placeIn(stack: readonly Element[], element: Element): number {
  return stack.findIndex((other) => other.contains(element));
}

/** The colours a text may stand on at a point, painted from the ground up. */
export function backgroundsAt(element: Element, at: Point): Colour[] {
  const stack = stackAt(at);
  const place = placeIn(stack, element);
  const layers = place < 0 ? [] : stack.slice(place);
  return layers.reduceRight<Colour[]>(
    (below, layer) => {
      const paints = paintsOf(layer, at);
      const covered = paints.flatMap((paint) => below.map((colour) => over(paint, colour)));
      // A gradient may leave the point free where its colours end.
      return paints.length === 0 ? below : paints.length > 1 ? [...covered, ...below] : covered;
    },
    [ground()],
  );
}

/** A point's marker, or the ring around the chosen one: they may cover one another, as points lie where the data put them. */
export const dataPoint = '[data-marker], .plane-ring';

/** Whether something opaque is painted over an element at a point. */
export function isCovered(element: Element, at: Point): boolean {
  const stack = stackAt(at);
  const place = placeIn(stack, element);
  const isPoint = element.closest(dataPoint) !== null;
  return stack
    .slice(0, Math.max(0, place))
    .filter((upper) => !element.contains(upper) && !(isPoint && upper.closest(dataPoint)))
    .some((upper) => paintsOf(upper, at).some(({ alpha }) => alpha > 0.9));
}
