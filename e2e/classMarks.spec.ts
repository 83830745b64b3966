import { expect, test } from './support/app';
import { stepAddresses } from './support/steps';

/** What may be painted in a class's hue with neither letter nor shape beside it, and why its class is known all the same. */
const exceptions = [
  // Points at it, and it says whose it is; the chosen one has its example's name, and its length in the tables.
  ['a contribution’s arrow', '[data-term="contribution"]'],
  // The whole picture is about class j, which its title, the transport and the sum's name say.
  ['the sum, its ruler and its mean', '[data-term="dW"]'],
  ['what the lens shows of class j', '.plane-lens'],
  // Its letter stands at its tip where there is room, and pointing at the table's row says it.
  ['an arrow of weights', '[data-term="W"]'],
  // Classes stand in their order; each says its name to the pointer, and has its letter where it is wide enough.
  ['a part of the probability bar', '.plane-segment'],
  // A letter stands in each that is large enough; its points have theirs.
  ['a region', '.plane-region'],
] as const;

test('a class is told by letter or shape wherever its hue is used', async ({ page, open }) => {
  test.slow();
  for (const address of stepAddresses.filter((_, at) => at % 3 === 0)) {
    await open(address);
    const { hued, nameless } = await page.evaluate(
      (allowed) => {
        const hues = new Set<string>();
        const root = getComputedStyle(document.documentElement);
        const probe = document.createElement('i');
        document.body.append(probe);
        for (let j = 0; j < 10; j++) {
          for (const kind of ['fill', 'ink', 'tint']) {
            probe.style.color = root.getPropertyValue(`--class-${j}-${kind}`);
            hues.add(getComputedStyle(probe).color);
          }
        }
        probe.remove();
        const painted = (element: Element) => {
          const { fill, stroke, color, backgroundColor } = getComputedStyle(element);
          if (element instanceof SVGElement) return [fill, stroke].some((paint) => hues.has(paint));
          return [backgroundColor, ...(element.textContent ? [color] : [])].some((paint) => hues.has(paint));
        };
        const told = (element: Element) =>
          element.closest('.marker') !== null ||
          element.textContent.trim() !== '' ||
          allowed.some((selector) => element.closest(selector) !== null);
        const hued = [...document.querySelectorAll('[data-class], [data-class] *')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }) && painted(element))
          .filter((element) => !element.matches('g, svg, defs, clipPath'));
        const nameless = hued.filter((element) => !told(element));
        return { hued: hued.length, nameless: nameless.map((element) => element.outerHTML.slice(0, 120)) };
      },
      exceptions.map(([, selector]) => selector),
    );
    // Twelve points, three regions and a bar at the least.
    expect.soft(hued, address).toBeGreaterThan(15);
    expect.soft(nameless, address).toEqual([]);
    // Every point has its letter, and every region that has a place for one.
    const points = page.locator('.plane-picture [data-marker] .marker');
    for (const text of await points.evaluateAll((marks) => marks.map((mark) => mark.textContent)))
      expect.soft(text).toMatch(/^[A-J]$/);
    await expect.soft(page.locator('.region-letter').first()).toHaveText(/^[A-J]$/);
    for (const title of await page.locator('[data-term="contribution"] > title').allTextContents())
      expect.soft(title).toMatch(/^contribution of example \d+, class [A-J]$/);
  }
});
