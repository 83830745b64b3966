import type { Vec } from './geometry';
import { closedPath, px } from './path';

/** How many classes can be told apart; a shape, a letter and a hue each. */
export const classCount = 10;

interface ClassShape {
  readonly name: string;
  /** the outline for a circle of radius 1 around (0, 0); equal in weight to the eye rather than in radius */
  readonly outline: (r: number, at: Vec) => string;
  /** how far below the middle the letter's own middle sits, in radii */
  readonly letterDrop: number;
}

const polygon =
  (corners: readonly Vec[]) =>
  (r: number, [cx, cy]: Vec) =>
    closedPath(corners.map(([x, y]): Vec => [cx + x * r, cy + y * r]));

const regular = (sides: number, radius: number, turned = 0, drop = 0) =>
  polygon(
    Array.from({ length: sides }, (_, n): Vec => {
      const angle = -Math.PI / 2 + turned + (n * 2 * Math.PI) / sides;
      return [radius * Math.cos(angle), radius * Math.sin(angle) + drop];
    }),
  );

const circle = (r: number, [cx, cy]: Vec) =>
  `M${px(cx - r)} ${px(cy)}A${px(r)} ${px(r)} 0 1 1 ${px(cx + r)} ${px(cy)}A${px(r)} ${px(r)} 0 1 1 ${px(cx - r)} ${px(cy)}Z`;

const shield = (r: number, [cx, cy]: Vec) => {
  const [left, right] = [px(cx - r * 0.96), px(cx + r * 0.96)];
  const [top, side, low, bottom] = [px(cy - r), px(cy + r * 0.15), px(cy + r * 0.8), px(cy + r * 1.18)];
  return `M${left} ${top}L${right} ${top}L${right} ${side}Q${right} ${low} ${px(cx)} ${bottom}Q${left} ${low} ${left} ${side}Z`;
};

/** A dome: flat below, round above. */
const halfDisc = (r: number, [cx, cy]: Vec) => {
  const [left, right, arc] = [px(cx - r * 1.2), px(cx + r * 1.2), px(r * 1.2)];
  const [low, side] = [px(cy + r * 0.85), px(cy + r * 0.15)];
  return `M${left} ${low}L${left} ${side}A${arc} ${arc} 0 0 1 ${right} ${side}L${right} ${low}Z`;
};

const shapes: readonly ClassShape[] = [
  { name: 'circle', outline: circle, letterDrop: 0 },
  { name: 'square', outline: regular(4, 1.29, Math.PI / 4), letterDrop: 0 },
  {
    name: 'triangle',
    outline: polygon([
      [0, -1.3],
      [1.28, 0.92],
      [-1.28, 0.92],
    ]),
    letterDrop: 0.22,
  },
  { name: 'diamond', outline: regular(4, 1.38), letterDrop: 0 },
  { name: 'pentagon', outline: regular(5, 1.2, 0, 0.08), letterDrop: 0.08 },
  { name: 'hexagon', outline: regular(6, 1.15, Math.PI / 6), letterDrop: 0 },
  {
    name: 'inverted triangle',
    outline: polygon([
      [0, 1.3],
      [1.28, -0.92],
      [-1.28, -0.92],
    ]),
    letterDrop: -0.3,
  },
  { name: 'octagon', outline: regular(8, 1.12, Math.PI / 8), letterDrop: 0 },
  { name: 'shield', outline: shield, letterDrop: -0.06 },
  { name: 'half-disc', outline: halfDisc, letterDrop: 0.08 },
];

function shapeOf(j: number): ClassShape {
  const shape = shapes[j];
  if (!shape) throw new RangeError(`class ${j} has no shape: there are ${classCount}`);
  return shape;
}

/** The shape's name, for texts that tell classes apart in words. */
export const shapeName = (j: number): string => shapeOf(j).name;

/** The outline of class j's marker around `at`, as an SVG path; `r` is the radius of the circle of equal weight. */
export const markerPath = (j: number, r: number, at: Vec = [0, 0]): string => shapeOf(j).outline(r, at);

/** The baseline of the letter inside a marker: capitals are 0.66 em high in the label face. */
export const letterBaseline = (j: number, r: number, fontSize: number): number =>
  shapeOf(j).letterDrop * r + fontSize * 0.33;
