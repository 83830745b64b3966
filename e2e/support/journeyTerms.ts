import type { Page } from '@playwright/test';

/** The places that a term may stand in; `other` is a button, a caption or a word of prose. */
export const kinds = ['formula', 'code', 'table', 'picture', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** A term in one kind of place. */
export interface Mark {
  readonly term: string;
  readonly kind: Kind;
}

/** A point of the window at which a mark is the innermost one under the pointer. */
interface Reachable extends Mark {
  readonly x: number;
  readonly y: number;
}

/**
 * For every term and every kind of place, one mark of the page as it stands that the pointer can reach; of the
 * one that is wanted only, where one is named.
 */
function reachable(page: Page, wanted: Mark | null): Promise<Reachable[]> {
  return page.evaluate((only) => {
    const kindOf = (mark: Element): Kind => {
      if (mark.closest('svg')) return 'picture';
      if (mark.closest('.katex')) return 'formula';
      if (mark.closest('code')) return 'code';
      // What stands at the end of a caption belongs to its table.
      return mark.closest('table, .view-aside, .shape') ? 'table' : 'other';
    };
    const innermost = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('[data-term]');
    const placeOf = (mark: Element) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      for (let down = 1; down < 12; down += 1) {
        for (let across = 1; across < 12; across += 1) {
          const [x, y] = [left + (width * across) / 12, top + (height * down) / 12];
          if (innermost(x, y) === mark) return { x, y };
        }
      }
      // A thin line is met on the line itself.
      for (const path of mark.querySelectorAll('path')) {
        const matrix = path.getScreenCTM();
        if (!matrix) continue;
        const middle = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix);
        if (innermost(middle.x, middle.y) === mark) return { x: middle.x, y: middle.y };
      }
      return null;
    };
    const found = new Map<string, Reachable>();
    for (const mark of document.querySelectorAll<HTMLElement | SVGElement>('main [data-term]')) {
      const [term, kind] = [mark.dataset.term ?? '', kindOf(mark)];
      if (found.has(`${term} ${kind}`) || (only && (only.term !== term || only.kind !== kind))) continue;
      const place = placeOf(mark);
      if (place) found.set(`${term} ${kind}`, { term, kind, ...place });
    }
    return [...found.values()];
  }, wanted);
}

/** Which terms can be pointed at, and in what kind of place. */
export async function marksOf(page: Page): Promise<Mark[]> {
  return (await reachable(page, null)).map(({ term, kind }) => ({ term, kind }));
}

/** Moves the pointer onto a term's mark in such a place, and returns where that is. */
export async function pointAtTerm(page: Page, term: string, kind: Kind): Promise<{ x: number; y: number }> {
  const [place] = await reachable(page, { term, kind });
  if (!place) throw new Error(`No mark of ${term} in ${kind} can be reached.`);
  await page.mouse.move(place.x, place.y);
  return place;
}

/** What is lit on the page, and what ought to be. */
export interface Lit {
  readonly active: string;
  /** Terms some of whose text marks have the marker pen's colour. */
  readonly text: readonly string[];
  /** Terms with an underlay that shows, in a picture. */
  readonly picture: readonly string[];
  /** Marks of the active term that stay dark, as text. */
  readonly dark: readonly string[];
}

export function litOn(page: Page): Promise<Lit> {
  return page.evaluate(() => {
    const active = document.documentElement.dataset.active ?? '';
    const probe = document.createElement('i');
    probe.style.background = 'var(--mark)';
    document.body.append(probe);
    const pen = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const [text, picture] = [new Set<string>(), new Set<string>()];
    const dark: string[] = [];
    for (const mark of document.querySelectorAll<HTMLElement | SVGElement>('main [data-term]')) {
      const term = mark.dataset.term ?? '';
      const name = `${mark.tagName} ${mark.textContent.trim().slice(0, 30)}`;
      if (mark.closest('svg')) {
        const unders = [...mark.querySelectorAll(':scope > .lit-under')];
        const shown = unders.filter((under) => getComputedStyle(under).visibility === 'visible');
        if (shown.length > 0) picture.add(term);
        if (term === active && shown.length < unders.length) dark.push(name);
      } else if (!(mark instanceof HTMLInputElement && mark.type === 'range')) {
        const lit = getComputedStyle(mark).backgroundColor === pen;
        if (lit) text.add(term);
        // A mark inside a mark of its term is painted with it.
        const within = mark.parentElement?.closest(`[data-term="${term}"]`);
        if (term === active && !lit && !within) dark.push(name);
      }
    }
    return { active, text: [...text], picture: [...picture], dark };
  });
}

/** The terms that a step's picture can light. */
export function drawnTerms(page: Page): Promise<string[]> {
  return page
    .locator('main svg [data-term]:has(> .lit-under)')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => (mark as SVGElement).dataset.term ?? ''))]);
}
