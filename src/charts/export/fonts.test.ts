import { describe, expect, it } from 'vitest';
import { facesOf, familiesOf, readRange } from './fonts';
import type { FontFace } from './fonts';
import type { Font } from './picture';

const face = (family: string, weight: number, style: FontFace['style'], range = ''): FontFace => ({
  family,
  weight,
  style,
  range: readRange(range),
  rest: '',
  source: `${family} ${weight} ${style}`,
});
const faces = [
  face('Sans', 400, 'normal', 'U+20-7E'),
  face('Sans', 600, 'normal', 'U+20-7E'),
  face('Sans', 400, 'normal', 'U+2212, U+2264-2265'),
  face('Maths', 400, 'italic'),
];
const sans: Font = { family: '"Sans", Maths, serif', size: 13, weight: 400, style: 'normal' };
const sources = (text: string, font: Font) => [...facesOf(text, font, faces)].map(({ source }) => source);

describe('the faces of a text', () => {
  it('are found character by character, in the order of its families', () => {
    expect(sources('0.5', sans)).toEqual(['Sans 400 normal']);
    expect(sources('−0.5', sans)).toEqual(['Sans 400 normal', 'Sans 400 normal']);
    expect(sources('λ', sans)).toEqual(['Maths 400 italic']);
  });

  it('are the nearest in style, then in weight', () => {
    expect(sources('b', { ...sans, weight: 700 })).toEqual(['Sans 600 normal']);
    expect(sources('b', { ...sans, style: 'italic' })).toEqual(['Sans 400 normal']);
  });

  it('are none where the page has none', () => {
    expect(sources('x', { ...sans, family: 'Elsewhere' })).toEqual([]);
  });
});

it('a list of families loses its quotation marks', () => {
  expect(familiesOf(`"Source Sans 3", 'Other', sans-serif`)).toEqual([
    'Source Sans 3',
    'Other',
    'sans-serif',
  ]);
});

it('a range is a list of runs', () => {
  expect(readRange('U+20-7e, U+A0')).toEqual([
    [0x20, 0x7e],
    [0xa0, 0xa0],
  ]);
  expect(readRange('')).toEqual([]);
});
