import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import { formulaSources } from '../../lesson/formulas/all';
import { proseSources } from './proseSources';
import { registry } from '../../terms/registry';
import { formulas } from './plugin';
import type { LessonSources } from './typesetLesson';

const root = mkdtempSync(join(tmpdir(), 'formulas-'));
afterAll(() => rmSync(root, { recursive: true }));

interface Built {
  readonly fileName: string;
  readonly text: string;
  readonly size: number;
}

async function builtWith(sources: LessonSources): Promise<Built[]> {
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><head></head><script type="module" src="./main.js"></script>',
  );
  writeFileSync(
    join(root, 'main.js'),
    `import 'virtual:katex.css'; import 'virtual:fonts.css';
     import { symbols } from 'virtual:terms';
     import { chapters } from 'virtual:formulas'; globalThis.lesson = [chapters, symbols];`,
  );
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [formulas(sources)],
    build: { write: false, minify: false, modulePreload: false },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('expected one build');
  return result.output.map((file) => {
    const content = file.type === 'chunk' ? file.code : file.source;
    return { fileName: file.fileName, text: String(content), size: Buffer.byteLength(content) };
  });
}

const tiny: LessonSources = {
  formulas: {
    one: {
      share: {
        variants: [{ tex: String.raw`\term{probs:j}{p_j} & = & \slot{probs:j}` }],
        spoken: 'p is {probs:j}',
      },
    },
    two: {
      sum: { variants: [{ when: { same: true }, tex: 'Z' }, { tex: String.raw`\frac{1}{2}` }], spoken: 'Z' },
    },
  },
  prose: { one: { lead: 'Look at $p$.' } },
  terms: { probs: registry.probs },
};

let files: Built[] = [];
const named = (pattern: RegExp) => files.filter(({ fileName }) => pattern.test(fileName));
const textOf = (pattern: RegExp) =>
  named(pattern)
    .map(({ text }) => text)
    .join('\n');
beforeAll(async () => {
  files = await builtWith(tiny);
}, 60_000);

test('every chapter is a chunk of its own, with formulas, sentences and prose', () => {
  const [one, two] = [textOf(/one-[^.]*\.js$/), textOf(/two-[^.]*\.js$/)];
  for (const part of ['data-slot', 'p is {probs:j}', 'Look at ']) {
    expect(one).toContain(part);
    expect(two).not.toContain(part);
  }
  expect(two).toContain('same');
});

test('what loads first has no KaTeX and no formula but the terms’ symbols', () => {
  const first = textOf(/index-[^.]*\.js$/);
  expect(first).toContain('data-term=\\"probs\\"');
  expect(first).not.toContain('data-slot');
  expect(first).not.toContain('ParseError');
});

test('nothing has an inline style: the style sheet has a rule for every class that replaced one', () => {
  const scripts = textOf(/\.js$/);
  expect(scripts).not.toContain('style=');
  const names = new Set([...scripts.matchAll(/class=\\?"(k[0-9a-f]{6})\b/g)].map(([, name = '']) => name));
  expect(names.size).toBeGreaterThan(3);
  for (const name of names) expect(textOf(/\.css$/)).toContain(`.katex .${name}.${name}`);
});

test('the style sheet is cut to what is used, its fonts are files of the site', () => {
  const css = textOf(/\.css$/);
  expect(css).toContain('.mfrac');
  expect(css).not.toContain('.mathfrak');
  expect(css).not.toContain('data:');
  expect(
    [...css.matchAll(/url\(([^)]*)\)/g)].every(([, url = '']) =>
      /^["']?\.?\/?[\w.-]+\.woff2["']?$/.test(url),
    ),
  ).toBe(true);
});

test('the first screen’s fonts are fetched early', () => {
  const page = textOf(/\.html$/);
  const links = [...page.matchAll(/<link rel="preload" as="font"[^>]*href="\.\/([^"]+)" crossorigin>/g)].map(
    ([, href]) => href,
  );
  expect(links).toHaveLength(3);
  for (const link of links) expect(files.map(({ fileName }) => fileName)).toContain(link);
});

test('a family has a stand-in of its size', () => {
  const css = textOf(/\.css$/);
  for (const family of ['STIX Two Text', 'Source Sans 3', 'IBM Plex Mono'])
    expect(css).toContain(`${family} fallback`);
  expect(css).toMatch(/size-adjust/);
});

test('a formula that does not typeset fails the build', async () => {
  const broken = {
    ...tiny,
    formulas: { one: { share: { variants: [{ tex: String.raw`\nothing` }], spoken: '' } } },
  };
  await expect(builtWith(broken)).rejects.toThrow(/formula one\/share, variant 0/);
}, 60_000);

test('all fonts of the whole lesson together are at most 150 KB, woff2 alone', async () => {
  const whole = await builtWith({ formulas: formulaSources, prose: proseSources, terms: registry });
  const fonts = whole.filter(({ fileName }) => /\.(woff2?|ttf|otf)$/.test(fileName));
  expect(fonts.length).toBeGreaterThan(7);
  expect(fonts.every(({ fileName }) => fileName.endsWith('.woff2'))).toBe(true);
  expect(fonts.reduce((total, { size }) => total + size, 0)).toBeLessThan(150_000);
}, 60_000);
