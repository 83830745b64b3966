import type { Tint } from '../layout/probabilityField';

/** The classes' tints as the present theme has them: a canvas knows no custom properties, so their values are read. */
export function readTints(context: CanvasRenderingContext2D, C: number): Tint[] {
  const style = getComputedStyle(context.canvas);
  return Array.from({ length: C }, (_, j): Tint => {
    // Whatever form a colour is written in, a canvas hands it back as #rrggbb.
    context.fillStyle = style.getPropertyValue(`--class-${j}-tint`).trim();
    const { fillStyle } = context;
    return [1, 3, 5].map((at) => parseInt(fillStyle.slice(at, at + 2), 16)) as unknown as Tint;
  });
}
