import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export const saveDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Save a picture' });

/** The pictures that can be chosen, as the page calls them. */
export const pictureChoice = (page: Page): Locator =>
  saveDialog(page).getByRole('group', { name: 'Picture' }).getByRole('radio');

/**
 * Keeps frames coming until the page is left. A canvas is turned into a PNG in the time that is left
 * between frames, and a browser without a screen draws none while nothing changes: it would start after
 * a second, and take ten for a large picture.
 */
async function keepDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.documentElement.dataset.drawing !== undefined) return;
    document.documentElement.dataset.drawing = '';
    const frame = () => requestAnimationFrame(frame);
    frame();
  });
}

/** Does what makes the browser keep a file, and returns the file. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  await keepDrawing(page);
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Presses one of the buttons of the open dialog. */
export const saveAs = (page: Page, format: 'SVG' | 'PNG, 2 times' | 'PNG, 4 times'): Promise<SavedFile> =>
  savedBy(page, () => saveDialog(page).getByRole('button', { name: format }).click());

/** What a strict parser finds in a saved SVG. */
export function readSvg(page: Page, { bytes }: SavedFile) {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    const root = file.documentElement;
    const attributes = [...file.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
    const style = file.querySelector('style')?.textContent ?? '';
    const addresses = [...style.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address);
    return {
      parsed: file.querySelector('parsererror') === null && root.localName === 'svg',
      title: file.querySelector('title')?.textContent ?? '',
      description: file.querySelector('desc')?.textContent ?? '',
      address: file.querySelector('metadata > *')?.getAttribute('address') ?? '',
      size: ['width', 'height'].map((name) => Number(root.getAttribute(name))),
      texts: [...file.querySelectorAll('text')].map((one) => one.textContent).join(''),
      families: [...style.matchAll(/font-family:'([^']*)'/g)].map(([, family = '']) => family),
      foreign: [
        ...[...file.querySelectorAll('script, image, use, a, foreignObject, animate, set')].map(
          (one) => one.localName,
        ),
        ...attributes.filter(({ name }) => /^on|href$/.test(name)).map(({ name }) => name),
        ...addresses.filter((address) => !address.startsWith('data:font/woff2;base64,')),
      ],
    };
  }, bytes.toString('utf8'));
}

/** The size of an image in points, and which part of them is not the paper's colour. */
export function readImage(page: Page, { bytes }: SavedFile) {
  return page.evaluate(async (text) => {
    const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([data]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0);
    const points = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const inked = points.reduce((count, point) => count + (point === points[0] ? 0 : 1), 0);
    return { size: [image.width, image.height], inked: inked / points.length };
  }, bytes.toString('base64'));
}

/** How far two images are apart: the mean over points and colours, 0 to 255. */
export function imageDistance(page: Page, first: Buffer, second: Buffer): Promise<number> {
  return page.evaluate(
    async (files) => {
      const read = async (file: string) => {
        const image = await createImageBitmap(
          new Blob([Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0))]),
        );
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [one, other] = await Promise.all(files.map(read));
      if (!one || one.length !== other?.length) return Infinity;
      return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
    },
    [first, second].map((bytes) => bytes.toString('base64')),
  );
}

/** Every text that is seen in one of the page's pictures, whatever draws it. */
export function textsSeen(page: Page, picture: string): Promise<string[]> {
  return page.evaluate((name) => {
    const root = document.querySelector(`main [data-picture="${name}"]`);
    if (!root) throw new Error(`There is no picture '${name}'.`);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.replaceAll(/[\s\u200b]/g, '') ?? '';
      if (!parent || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('figcaption, .visually-hidden, [data-interface], select, .katex-mathml, .control'))
        continue;
      texts.push(text);
    }
    return texts;
  }, picture);
}
