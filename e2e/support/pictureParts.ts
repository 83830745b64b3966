import type { Locator } from '@playwright/test';
import { barLayout } from '../../src/charts/layout/bar';
import { px } from '../../src/charts/layout/path';
import { signedSquare } from '../../src/charts/layout/signedSquare';

/** What is drawn of a value: which side of zero, where from and how far, as the page has it. */
export interface Drawn {
  readonly sign: string;
  readonly x: string;
  readonly width: string;
}

/** The rectangles inside of something, in reading order. */
export function rectangles(within: Locator, kind: '.bar' | '.signed-square'): Promise<Drawn[]> {
  return within.evaluate((node, selector) => {
    const read = (rect: Element, name: string) => rect.getAttribute(name) ?? '';
    return [...node.querySelectorAll(`${selector} > rect`)].map((rect) => ({
      sign: read(rect, 'data-sign'),
      x: read(rect, 'x'),
      width: read(rect, 'width'),
    }));
  }, kind);
}

/** The square that a value must be drawn as. */
export function squareOf(value: number, scale: number, size: number): Drawn {
  const { sign, side } = signedSquare(value, scale, size);
  const inner = Math.max(0, side - 1);
  return { sign, x: px((size - inner) / 2), width: px(inner) };
}

/** The bar that a share of its room must be drawn as. */
export function barOf(share: number, signed: boolean, room: number): Drawn {
  const { x, width, sign } = barLayout(share, signed ? [-1, 1] : [0, 1], room - 1);
  return { sign, x: px(x + 0.5), width: px(Math.max(0.5, width)) };
}

/** Where the plane has drawn each example, in pixels of its picture. */
export function pointsDrawn(plane: Locator): Promise<Record<number, readonly [number, number]>> {
  return plane.evaluate((node) =>
    Object.fromEntries(
      [...node.querySelectorAll('g[data-part^="point-"][data-marker]')].map((mark) => {
        const [x, y] = (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
        return [Number(mark.getAttribute('data-i')), [x ?? NaN, y ?? NaN] as const];
      }),
    ),
  );
}
