import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { glyphsByFace, runtimeGlyphs } from './katexFaces';
import { parseStyleSheet } from './styleSheet';
import { typeset } from './typeset';

const rules = parseStyleSheet(
  readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.css'), 'utf8'),
);

function glyphs(tex: string, output: 'html' | 'htmlAndMathml' = 'html'): Record<string, string> {
  const { html } = typeset(tex, { termIds: [], output });
  const visible = [...glyphsByFace([html], rules)].map(([face, set]): [string, string] => [
    face,
    [...set]
      .filter((character) => character !== '\u200b')
      .sort()
      .join(''),
  ]);
  return Object.fromEntries(visible.filter(([, text]) => text !== ''));
}

test('each character is asked of the face that shows it', () => {
  expect(glyphs(String.raw`\displaystyle \mathbf{1} \bigl( \sum_j p < 2 \bigr)`)).toEqual({
    'KaTeX_Main bold normal': '1',
    'KaTeX_Size1 normal normal': '()',
    'KaTeX_Size2 normal normal': '∑',
    'KaTeX_Math normal italic': 'jp',
    'KaTeX_Main normal normal': '2<',
  });
});

test('a slot asks for all that may come into it', () => {
  expect(glyphs(String.raw`\slot{probs:j}`)).toEqual({
    'KaTeX_Main normal normal': Array.from(runtimeGlyphs).sort().join(''),
  });
});

test('what is only read aloud asks for nothing', () => {
  expect(glyphs('x', 'htmlAndMathml')).toEqual({ 'KaTeX_Math normal italic': 'x' });
});
