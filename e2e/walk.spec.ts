import type { Page } from '@playwright/test';
import { dataSetOf, presetOf } from '../src/state/presets';
import { defaultShared, openingView } from '../src/state/defaults';
import { formatHash } from '../src/state/link/hash';
import type { Layout } from '../src/terms/types';
import { expect, test } from './support/app';
import { steps } from './support/journey';
import { allThere } from './support/steps';
import { settled } from './support/views';

const first = { chapter: 'the-line', step: 'four-factors' };
const sets = ['default', 'notes-figure', 'fixture-b'] as const;
const layouts: readonly Layout[] = ['columns', 'rows'];

/** The address of the first step with a data set as it comes, in a layout. */
function addressOf(id: string, layout: Layout): string {
  const preset = presetOf(dataSetOf(id));
  return formatHash(first, { ...defaultShared(), ...preset, ...openingView(preset.params), layout });
}

interface Seen {
  readonly address: string;
  readonly state: string | undefined;
  readonly said: string;
}

/** The step on the page and what its check says. */
function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const chip = document.querySelector<HTMLElement>('.check');
    return {
      address: window.location.hash.replace(/\?.*/, ''),
      state: chip?.dataset.state,
      said: chip?.textContent ?? '',
    };
  });
}

for (const id of sets) {
  for (const layout of layouts) {
    test(`by keyboard through every step, each check holds: ${id}, ${layout}`, async ({ page, open }) => {
      test.slow();
      // How formulas travel between steps is looked at in motion.spec.ts.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(addressOf(id, layout));
      await allThere(page);
      for (const { chapter, step, index } of steps) {
        if (index > 0) await page.keyboard.press('ArrowRight');
        const address = `#/${chapter.id}/${step.id}`;
        await expect.poll(async () => (await look(page)).address).toBe(address);
        await settled(page);
        const { state, said } = await look(page);
        expect(`${address}: ${state ?? 'no check'} ${state === 'holds' ? '' : said}`.trim()).toBe(
          `${address}: holds`,
        );
      }
    });
  }
}
