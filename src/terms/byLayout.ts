import type { ByLayout, Layout, ShapeLetters, Term } from './types';

/** The text for the layout shown. */
export function inLayout(text: ByLayout, layout: Layout): string {
  return typeof text === 'string' ? text : text[layout];
}

/** A term's sizes, as letters, in the layout shown. */
export function shapeOf({ shape }: Pick<Term, 'shape'>, layout: Layout): ShapeLetters {
  return 'columns' in shape ? shape[layout] : shape;
}
