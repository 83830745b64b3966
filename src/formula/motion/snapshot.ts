/** A term of a formula as it stands on the page. */
export interface Part {
  /** Which quantity it is: the term and the indices it carries. */
  readonly key: string;
  readonly element: HTMLElement;
  readonly box: DOMRect;
  readonly fontSize: number;
}

/** A piece of the line before, and where it stood. */
export interface Ghost {
  readonly piece: HTMLElement;
  readonly box: DOMRect;
}

export interface Snapshot {
  readonly parts: readonly Part[];
  /** The line's cells, or the one piece it consists of. */
  readonly ghosts: readonly Ghost[];
  readonly fontSize: number;
}

const fontSizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

const innermostTerms = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-term]')].filter(
    (element) => !element.querySelector('[data-term]'),
  );

/** The innermost terms of a formula, in their order. */
export function partsOf(host: HTMLElement): Part[] {
  return innermostTerms(host).map((element) => ({
    key: `${element.dataset.term ?? ''}:${element.dataset.index ?? ''}`,
    element,
    box: element.getBoundingClientRect(),
    fontSize: fontSizeOf(element),
  }));
}

/** The line as it stands, before it is replaced; null while nothing stands there. */
export function snapshotOf(host: HTMLElement): Snapshot | null {
  const cells = [...host.children].filter((cell): cell is HTMLElement => cell instanceof HTMLElement);
  if (cells.length === 0) return null;
  return {
    parts: partsOf(host),
    // Replacing the line only takes them off the page.
    ghosts: cells.map((piece) => ({ piece, box: piece.getBoundingClientRect() })),
    fontSize: fontSizeOf(host),
  };
}

/** Takes the marks off: nothing points at it, and no live number is written into it. */
export function unmark(piece: HTMLElement): HTMLElement {
  for (const element of [piece, ...piece.querySelectorAll<HTMLElement>('[data-term], [data-index]')]) {
    for (const name of ['data-term', 'data-index']) element.removeAttribute(name);
  }
  return piece;
}
