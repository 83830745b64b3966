import { expect, test } from 'vitest';
import { matches, neededNames } from './selector';
import type { OpenElement } from './selector';

const path: OpenElement[] = ['katex', 'mfrac', '', 'frac-line mtight'].map((classes) => ({
  tag: 'span',
  classes: new Set(classes.split(' ').filter(Boolean)),
}));

test.each([
  '.katex .frac-line',
  '.mfrac > span > span',
  '.katex .mfrac .frac-line',
  '.frac-line.mtight',
  '.katex *',
  'span',
])('%s means the element', (selector) => {
  expect(matches(selector, path)).toBe(true);
});

test.each([
  '.katex > .frac-line',
  '.mfrac .katex',
  '.frac-line.other',
  'svg',
  '.katex .mfrac',
  '.frac-line:not(.x)',
])('%s does not', (selector) => {
  expect(matches(selector, path)).toBe(false);
});

test('a selector needs its classes and tags, but not what it excludes', () => {
  expect(neededNames('.katex .body:not(.full)::after')).toEqual({ classes: ['katex', 'body'], tags: [] });
  expect(neededNames('.katex svg > path')).toEqual({ classes: ['katex'], tags: ['svg', 'path'] });
});
