import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readFont } from './build/readFont';
import { runtimeGlyphs } from './build/katexFaces';
import { widthInEm } from './widthInEm';

const face = createRequire(import.meta.url).resolve('katex/dist/fonts/KaTeX_Main-Regular.woff2');

test('every glyph a slot may show is as wide as the face says', async () => {
  const { advance, unitsPerEm } = await readFont(face);
  for (const glyph of runtimeGlyphs) {
    const width = (advance(glyph) ?? NaN) / unitsPerEm;
    expect(Math.abs(widthInEm(glyph) - width), glyph).toBeLessThan(0.001);
  }
});

test('a number is as wide as its digits, its sign and its point', () => {
  expect(widthInEm('−0.0000')).toBeCloseTo(0.778 + 0.278 + 5 * 0.5, 3);
});

test('an exponent counts at the size it is set in', () => {
  expect(widthInEm('10⁻⁵') - widthInEm('10')).toBeCloseTo(0.7 * (0.778 + 0.5), 3);
});
