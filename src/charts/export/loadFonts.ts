import { readRange } from './fonts';
import type { FontFace } from './fonts';

const unquoted = (value: string): string => value.trim().replaceAll(/^["']|["']$/g, '');

function readFace(rule: CSSFontFaceRule, base: string): FontFace | null {
  const { style } = rule;
  const file = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (file === undefined) return null;
  const weight = style.getPropertyValue('font-weight');
  const kept = ['size-adjust', 'unicode-range'].flatMap((name) => {
    const value = style.getPropertyValue(name);
    return value ? [`${name}:${value};`] : [];
  });
  return {
    family: unquoted(style.getPropertyValue('font-family')),
    weight: weight === 'bold' ? 700 : parseInt(weight, 10) || 400,
    style: style.getPropertyValue('font-style') === 'italic' ? 'italic' : 'normal',
    range: readRange(style.getPropertyValue('unicode-range')),
    rest: kept.join(''),
    source: new URL(file, base).href,
  };
}

/** The faces that the page itself declares and serves. */
export function declaredFaces(page: Document): readonly FontFace[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => readFace(rule, sheet.href ?? page.baseURI))
      .filter((face) => face !== null),
  );
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** A face's file. Its name changes with what it holds, so what the browser has kept of it is good. */
async function fileOf({ family, source }: FontFace): Promise<Uint8Array> {
  try {
    const answer = await fetch(source, { cache: 'force-cache' });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  } catch {
    // Said below, like a refusal.
  }
  throw new Error(`Its font ${family} could not be fetched. Connect to the network once, or save it as PNG.`);
}

/** A face with its file inside it, to stand in a saved file, which has nothing to fetch from. */
export async function embeddedFace(face: FontFace): Promise<string> {
  const { family, weight, style, rest } = face;
  const file = base64(await fileOf(face));
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};${rest}src:url(data:font/woff2;base64,${file}) format('woff2')}`;
}
