import type { Font, Picture } from './picture';

/** A face of a family, as a style sheet declares it. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** the first and last character of each run; empty for all */
  readonly range: readonly (readonly [number, number])[];
  /** the rule's declarations but its source */
  readonly rest: string;
  /** where its file lies */
  readonly source: string;
}

/** The families of a list, without quotation marks. */
export const familiesOf = (list: string): readonly string[] =>
  list.split(',').map((family) => family.trim().replaceAll(/^["']|["']$/g, ''));

/** `U+20-7E, U+A0` as runs of characters. */
export function readRange(text: string): readonly (readonly [number, number])[] {
  return text
    .split(',')
    .map((part) => /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(part.trim()))
    .filter((run) => run !== null)
    .map(([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const);
}

const has = ({ range }: FontFace, character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return range.length === 0 || range.some(([first, last]) => code >= first && code <= last);
};

/** Of some faces of one family that have a character, the nearest: first its style, then its weight. */
function nearest(faces: readonly FontFace[], { weight, style }: Font): FontFace | undefined {
  const away = (face: FontFace) => (face.style === style ? 0 : 10_000) + Math.abs(face.weight - weight);
  return faces.reduce<FontFace | undefined>(
    (best, face) => (best && away(best) <= away(face) ? best : face),
    undefined,
  );
}

/** The faces that set a text, character by character, as a browser finds them. */
export function facesOf(text: string, font: Font, faces: readonly FontFace[]): ReadonlySet<FontFace> {
  const families = familiesOf(font.family);
  const used = new Set<FontFace>();
  for (const character of new Set(text)) {
    for (const family of families) {
      const found = nearest(
        faces.filter((face) => face.family === family && has(face, character)),
        font,
      );
      if (!found) continue;
      used.add(found);
      break;
    }
  }
  return used;
}

/** The faces that a picture's texts are set in. */
export function facesIn({ items }: Picture, faces: readonly FontFace[]): readonly FontFace[] {
  const used = new Set<FontFace>();
  for (const item of items) {
    if (item.kind === 'text') for (const face of facesOf(item.text, item.font, faces)) used.add(face);
  }
  return [...used];
}
