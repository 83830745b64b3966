// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { identity } from './picture';
import type { Picture, PictureShape, PictureText } from './picture';
import { svgDocument } from './svgDocument';

const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
const shape: PictureShape = {
  kind: 'shape',
  path: 'M0 0L3 4',
  fill: null,
  stroke: { colour: '#112233', opacity: 0.5, width: 1.5, dash: [2, 3], cap: 'round', join: 'miter' },
  matrix: [1, 0, 0, 1, 7, 8.25],
  clips: [],
  box,
};
const text: PictureText = {
  kind: 'text',
  text: 'p < 1 & "q" > \u0001−2',
  x: 3,
  y: 4,
  font: {
    family: "'IBM Plex Mono', 'IBM Plex Mono fallback', Menlo, monospace",
    size: 13,
    weight: 600,
    style: 'normal',
  },
  fill: { colour: '#000000', opacity: 1 },
  halo: { colour: '#ffffff', opacity: 1, width: 3, dash: [], cap: 'butt', join: 'round' },
  matrix: identity,
  clips: [],
  box,
};
const clips = [{ path: 'M0 0h9v9h-9Z', matrix: identity }];
const picture: Picture = {
  items: [shape, { ...shape, clips }, { ...text, clips }, text],
  frame: { x0: -5, y0: 0, x1: 95, y1: 50 },
  paper: '#fefdfb',
};
const words = { title: 'Fig. 1 <plane> & more', description: 'A is "first".', address: '#/a/b?x=1&y=2' };
const font = "@font-face{font-family:'IBM Plex Mono';src:url(data:font/woff2;base64,AAAA) format('woff2')}";

function parsed() {
  const file = svgDocument(picture, words, [font]);
  const page = new DOMParser().parseFromString(file, 'application/xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return { file, page };
}

it('is one that a strict parser takes, as large as the picture', () => {
  const { page } = parsed();
  const root = page.documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(['width', 'height', 'viewBox'].map((name) => root.getAttribute(name))).toEqual([
    '100',
    '50',
    '-5 0 100 50',
  ]);
});

it('says what it is, in words and by its address', () => {
  const { page } = parsed();
  expect(page.querySelector('title')?.textContent).toBe(words.title);
  expect(page.querySelector('desc')?.textContent).toBe(words.description);
  expect(page.querySelector('metadata step')?.getAttribute('address')).toBe(words.address);
});

it('carries every text as it stands, and none of the characters that XML forbids', () => {
  const { page } = parsed();
  const texts = [...page.querySelectorAll('text')];
  expect(texts.map((one) => one.textContent)).toEqual(Array(2).fill('p < 1 & "q" > −2'));
  expect(texts[0]?.getAttribute('font-family')).toBe("'IBM Plex Mono', Menlo, monospace");
  expect(texts[0]?.getAttribute('paint-order')).toBe('stroke');
});

it('needs nothing besides itself', () => {
  const { file, page } = parsed();
  expect(page.querySelectorAll('script, image, use, foreignObject, a, link')).toHaveLength(0);
  expect(file).not.toMatch(/\son\w+=|href=|@import|javascript:/);
  const addresses = [...file.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address);
  expect(addresses.every((address) => /^(#|data:font\/woff2;base64,)/.test(address))).toBe(true);
  expect(page.querySelector('style')?.textContent).toBe(font);
});

it('shows through one group what is seen through one outline', () => {
  const { page } = parsed();
  expect(page.querySelectorAll('clipPath')).toHaveLength(1);
  const groups = [...page.querySelectorAll('g')];
  expect(groups).toHaveLength(1);
  expect(groups[0]?.children).toHaveLength(2);
  expect(groups[0]?.getAttribute('clip-path')).toBe(`url(#${page.querySelector('clipPath')?.id})`);
});

it('writes lines with their widths, dashes and places', () => {
  const path = parsed().page.querySelector('svg > path');
  const read = (name: string) => path?.getAttribute(name);
  expect(read('transform')).toBe('translate(7 8.25)');
  expect(read('fill')).toBe('none');
  expect(read('stroke-opacity')).toBe('0.5');
  expect(read('stroke-dasharray')).toBe('2 3');
  expect(read('stroke-linecap')).toBe('round');
  expect(read('stroke-linejoin')).toBeNull();
});
