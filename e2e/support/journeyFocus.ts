import type { Page } from '@playwright/test';

/** One stop of the Tab key. */
export interface Stop {
  readonly name: string;
  /** Whether a ring shows around it, or around what stands for it. */
  readonly seen: boolean;
  /** Whether Tab has left the page here, or come round. */
  readonly end: boolean;
}

const mostStops = 120;

/** Walks the page with Tab from its top, and looks at every stop for a sign of the focus. */
export async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    (globalThis as { visited?: WeakSet<Element> }).visited = new WeakSet();
  });
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop => {
      const { activeElement } = document;
      const { visited } = globalThis as unknown as { visited: WeakSet<Element> };
      if (!activeElement || activeElement === document.body || visited.has(activeElement)) {
        return { name: 'the end', seen: true, end: true };
      }
      visited.add(activeElement);
      const rings = (element: Element | null) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
      };
      const { left, top, width, height } = activeElement.getBoundingClientRect();
      const inWindow = left < innerWidth && top < innerHeight && left + width > 0 && top + height > 0;
      // Behind a point there is a range that is seen through: the ring in the picture stands for it.
      const axis = (activeElement as HTMLElement).dataset.axis;
      const standsFor =
        axis === undefined
          ? rings(activeElement) || rings(activeElement.closest('label'))
          : document.querySelector(`svg [data-focus="${axis}"]`) !== null;
      const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent.trim();
      return { name: `${activeElement.tagName} ${name}`, seen: standsFor && inWindow, end: false };
    });
    stops.push(stop);
    if (stop.end) break;
  }
  return stops;
}
