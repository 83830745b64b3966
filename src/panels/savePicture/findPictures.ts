/** Something on the page that can be saved as a picture. */
export interface FoundPicture {
  /** what its file is called */
  readonly name: string;
  /** what the page calls it */
  readonly title: string;
  /** what it shows, in words */
  readonly description: string;
  readonly element: Element;
}

/** What a screen reader says of an element. */
function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"], button, [data-interface]').forEach((one) => {
    one.remove();
  });
  // What is only said stands close to what is seen.
  copy.querySelectorAll('.visually-hidden').forEach((one) => {
    one.append(' ');
    one.prepend(' ');
  });
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** A table, row by row. */
function tableWords(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells]
      .map((cell) => cell.querySelector('button')?.getAttribute('aria-label') ?? spoken(cell))
      .filter((text) => text !== '')
      .join(', '),
  );
  return [table.caption ? spoken(table.caption) : '', ...rows].filter((line) => line !== '').join('\n');
}

function describe(element: Element): string {
  const ids = [...element.querySelectorAll('[aria-describedby]')].map(
    (one) => one.getAttribute('aria-describedby') ?? '',
  );
  const texts = ids.flatMap((id) => document.getElementById(id)?.textContent ?? []);
  const tables = [...element.querySelectorAll('table')].map(tableWords);
  const said = [...new Set(texts), ...tables].filter((text) => text !== '');
  return said.length > 0 ? said.join('\n') : spoken(element);
}

function titleOf(element: Element): string {
  const caption = element.querySelector(':scope > figcaption');
  if (!caption) {
    const named = element.hasAttribute('aria-label') ? element : element.querySelector('[aria-label]');
    return named?.getAttribute('aria-label') ?? 'Formula';
  }
  return ['.view-label', '.view-title']
    .flatMap((part) => caption.querySelector(part) ?? [])
    .map(spoken)
    .join('  ');
}

/** The pictures of the step as they stand on the page, the formula last; what a hidden tab holds is not among them. */
export function findPictures(page: Document): readonly FoundPicture[] {
  const shown = [...page.querySelectorAll('main [data-picture]')].filter(
    (element) => element.getClientRects().length > 0,
  );
  const isFormula = (element: Element) => element.getAttribute('data-picture') === 'formula';
  return [...shown.filter((one) => !isFormula(one)), ...shown.filter(isFormula)].map((element) => ({
    name: element.getAttribute('data-picture') ?? '',
    title: titleOf(element),
    description: describe(element),
    element,
  }));
}
