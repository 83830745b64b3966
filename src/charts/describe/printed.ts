import type { Vec } from '../layout/geometry';

export type Print = (value: number) => string;

/** A place or a displacement in the two features shown. */
export const pair = ([x, y]: Vec, print: Print): string => `(${print(x)}, ${print(y)})`;

/** 'a, b and c' */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
