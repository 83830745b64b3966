import { canvasPicture, pngOf } from './canvasPicture';
import { collectInTheme } from './collectPicture';
import { facesIn } from './fonts';
import { declaredFaces, embeddedFace } from './loadFonts';
import type { PictureWords } from './picture';
import { withWords } from './pngText';
import { svgDocument } from './svgDocument';

export type PictureFormat = 'svg' | 'png2' | 'png4';

const scales = { png2: 2, png4: 4 } as const;

/** A picture of the page as the bytes of a file. */
export async function pictureFile(
  root: Element,
  format: PictureFormat,
  theme: 'light' | 'dark',
  words: PictureWords,
): Promise<Blob> {
  await document.fonts.ready;
  const picture = collectInTheme(root, theme);
  if (format === 'svg') {
    const faces = await Promise.all(facesIn(picture, declaredFaces(document)).map(embeddedFace));
    return new Blob([svgDocument(picture, words, faces)], { type: 'image/svg+xml' });
  }
  const scale = scales[format];
  const png = await pngOf(canvasPicture(picture, scale));
  const { title, description, address } = words;
  const said = { Title: title, Description: description, Source: address };
  return new Blob([withWords(png, scale, said)], { type: 'image/png' });
}

/** `termwise-8-4-plane.svg`: chapter, step, picture. */
export function pictureFileName(
  chapter: number,
  step: number,
  picture: string,
  format: PictureFormat,
): string {
  const [kind = 'svg', times = ''] = /^(svg|png)(\d?)$/.exec(format)?.slice(1) ?? [];
  return `termwise-${chapter}-${step}-${picture}${times ? `@${times}x` : ''}.${kind}`;
}
