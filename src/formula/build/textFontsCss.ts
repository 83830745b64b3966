import { createRequire } from 'node:module';
import { fallbackFaces, fallbackRule } from './fallbackFaces';
import { fontRule } from './fontRule';
import { readFont } from './readFont';
import { subset } from './subset';
import { textFaces } from './textFaces';
import type { TextFace } from './textFaces';

const require = createRequire(import.meta.url);

async function faceRule(face: TextFace, cache: string): Promise<string> {
  const source = require.resolve(face.file);
  const { advance } = await readFont(source);
  const characters = Array.from(face.characters)
    .filter((character) => advance(character) !== undefined)
    .join('');
  const path = await subset({ source, name: face.name, characters, features: face.features, cache });
  const { family, weight, style, sizeAdjust } = face;
  return fontRule({
    family,
    weight,
    style,
    path,
    display: 'swap',
    characters,
    ...(sizeAdjust === undefined ? {} : { sizeAdjust }),
  });
}

/** The faces of the text families and what stands in for them; `sample` is text as the app sets it. */
export async function textFontsCss(cache: string, sample: string): Promise<string> {
  const rules = await Promise.all(textFaces.map((face) => faceRule(face, cache)));
  const fallbacks = await Promise.all(
    fallbackFaces.map(async (fallback) => {
      const regular = textFaces.find(({ family }) => family === fallback.family);
      if (regular === undefined) throw new Error(`no face of ${fallback.family}`);
      return fallbackRule(fallback, await readFont(require.resolve(regular.file)), sample);
    }),
  );
  return [...rules, ...fallbacks].join('\n');
}
