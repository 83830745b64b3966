import { pathOf } from '../inPage/path';
import type { Finding } from '../types';

/** The page never scrolls sideways. */
export function pageScroll(): Finding[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const widest = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .reduce<{ element: Element; right: number }>(
      (found, element) => {
        const { right } = element.getBoundingClientRect();
        return right > found.right ? { element, right } : found;
      },
      { element: document.body, right: 0 },
    );
  const message = `The page is ${page.scrollWidth} px wide in a window of ${page.clientWidth}; this reaches to ${widest.right.toFixed(0)}.`;
  return [{ rule: 'page-scroll', path: pathOf(widest.element), message }];
}
