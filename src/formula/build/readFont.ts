import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** A character's advance width in font units; undefined where the font has no glyph for it. */
  readonly advance: (character: string) => number | undefined;
}

type Tables = ReadonlyMap<string, number>;

/** Where the tables of an sfnt file begin. Source: the OpenType specification, 'Table directory'. */
function tableOffsets(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, n) => {
      const record = 12 + 16 * n;
      return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)];
    }),
  );
}

/** Glyph numbers of the characters, from a cmap subtable of format 4: segments of 16-bit codes. */
function glyphOf(font: Buffer, start: number, code: number): number {
  const doubled = font.readUInt16BE(start + 6);
  const [ends, starts] = [start + 14, start + 16 + doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    if (code > font.readUInt16BE(ends + segment)) continue;
    const first = font.readUInt16BE(starts + segment);
    if (code < first) return 0;
    const delta = font.readInt16BE(starts + doubled + segment);
    const at = starts + 2 * doubled + segment;
    const range = font.readUInt16BE(at);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(at + range + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function formatFour(font: Buffer, cmap: number): number {
  const count = font.readUInt16BE(cmap + 2);
  for (let n = 0; n < count; n += 1) {
    const start = cmap + font.readUInt32BE(cmap + 8 + 8 * n);
    if (font.readUInt16BE(start) === 4) return start;
  }
  throw new Error('the font has no character map of format 4');
}

/** Vertical metrics and advance widths of a font file (woff2 or plain). Source: OpenType's head, hhea, hmtx and cmap. */
export async function readFont(path: string): Promise<FontMetrics> {
  const font = await subsetFont(await readFile(path), undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  });
  const tables = tableOffsets(font);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`${path} has no ${tag} table`);
    return offset;
  };
  const characterMap = formatFour(font, table('cmap'));
  const [hhea, hmtx] = [table('hhea'), table('hmtx')];
  const lastMetric = font.readUInt16BE(hhea + 34) - 1;
  return {
    unitsPerEm: font.readUInt16BE(table('head') + 18),
    ascent: font.readInt16BE(hhea + 4),
    descent: font.readInt16BE(hhea + 6),
    lineGap: font.readInt16BE(hhea + 8),
    advance: (character) => {
      const glyph = glyphOf(font, characterMap, character.codePointAt(0) ?? 0);
      return glyph === 0 ? undefined : font.readUInt16BE(hmtx + 4 * Math.min(glyph, lastMetric));
    },
  };
}
