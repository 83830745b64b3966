import type { Vec } from '../layout/geometry';
import { px } from '../layout/path';

/** A place, and so far from it, as a transform. */
export const moved = ([x, y]: Vec, by: Vec = [0, 0]): string =>
  `translate(${px(x + by[0])} ${px(y + by[1])})`;
