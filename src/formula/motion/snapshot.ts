/** A term of a formula as it stands on the page. */
export interface Part {
  /** Which quantity it is: the term and the indices it carries. */
  readonly key: string;
  readonly element: HTMLElement;
  readonly box: DOMRect;
  readonly fontSize: number;
}

/** A copy of a piece of the line, and where it stood. */
export interface Ghost {
  readonly copy: HTMLElement;
  readonly box: DOMRect;
}

export interface Snapshot {
  readonly parts: readonly Part[];
  /** The line's cells, or the one piece it consists of. */
  readonly ghosts: readonly Ghost[];
  readonly fontSize: number;
}

const fontSizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

export const innermostTerms = (root: HTMLElement): HTMLElement[] =>
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
    ghosts: cells.map((cell) => ({
      copy: cell.cloneNode(true) as HTMLElement,
      box: cell.getBoundingClientRect(),
    })),
    fontSize: fontSizeOf(host),
  };
}

/** Takes the marks off a copy: nothing points at it, and no live number is written into it. */
export function unmark(copy: HTMLElement): HTMLElement {
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    for (const name of ['data-term', 'data-index']) element.removeAttribute(name);
  }
  return copy;
}
