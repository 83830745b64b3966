import { clipped } from '../rules/clipped';
import { contrast } from '../rules/contrast';
import { decimals } from '../rules/decimals';
import { marker } from '../rules/marker';
import { minus } from '../rules/minus';
import { overlap } from '../rules/overlap';
import { pageScroll } from '../rules/pageScroll';
import { textSize } from '../rules/textSize';
import type { AuditOptions, Finding } from '../types';
import { textRuns } from './texts';

/** Everything painted answers when asked what stands at a point, while `task` runs. */
function withEverythingHit<T>(task: () => T): T {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important; }');
  document.adoptedStyleSheets.push(sheet);
  try {
    return task();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

/** Every box stands as far up as it goes while `task` runs, and after it. */
function fromTheTop<T>(task: () => T): T {
  const toTop = (): void => {
    const scrolled = [...document.querySelectorAll('*')].filter(
      (element) => element.scrollTop !== 0 || element.scrollLeft !== 0,
    );
    for (const element of scrolled) element.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  };
  toTop();
  try {
    return task();
  } finally {
    toTop();
  }
}

/** Looks at the page as it stands now. */
export function audit(options: AuditOptions): Finding[] {
  return fromTheTop(() => {
    const runs = textRuns();
    return withEverythingHit(() => [
      ...pageScroll(),
      ...textSize(runs, options),
      ...minus(runs),
      ...decimals(),
      ...clipped(runs),
      ...marker(runs),
      ...overlap(runs),
      // Last, because it scrolls.
      ...contrast(runs, options),
    ]);
  });
}
