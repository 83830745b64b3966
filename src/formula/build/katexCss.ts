import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fontRule } from './fontRule';
import { hoistedRules } from './hoistStyles';
import { faceKey, glyphsByFace } from './katexFaces';
import { neededNames } from './selector';
import { parseStyleSheet, printRule } from './styleSheet';
import type { Rule } from './styleSheet';
import { subset } from './subset';

const sheet = createRequire(import.meta.url).resolve('katex/dist/katex.css');

function namesIn(htmls: readonly string[]): ReadonlySet<string> {
  const html = htmls.join('');
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
  const tags = [...html.matchAll(/<([a-z]+)/g)].map(([, tag = '']) => tag);
  return new Set([...classes, ...tags]);
}

/** The rules that some element of the HTML may need, each with the selectors that may match. */
function usedRules(rules: readonly Rule[], htmls: readonly string[]): Rule[] {
  const names = namesIn(htmls);
  const used = (selector: string): boolean => {
    const { classes, tags } = neededNames(selector);
    return [...classes, ...tags].every((name) => names.has(name));
  };
  return rules
    .map((rule) => ({ ...rule, selectors: rule.selectors.filter(used) }))
    .filter(({ selectors }) => selectors.length > 0);
}

async function faceRules(
  rules: readonly Rule[],
  glyphs: ReadonlyMap<string, ReadonlySet<string>>,
  cache: string,
): Promise<string[]> {
  const faces = await Promise.all(
    rules.map(async ({ declarations }) => {
      const family = (declarations['font-family'] ?? '').replaceAll('"', '');
      const font = {
        family,
        weight: declarations['font-weight'] ?? 'normal',
        style: declarations['font-style'] ?? 'normal',
      };
      const used = glyphs.get(faceKey(font));
      const file = /url\(([^)]*\.woff2)\)/.exec(declarations.src ?? '')?.[1];
      if (used === undefined || file === undefined) return null;
      const source = join(dirname(sheet), file);
      const name = basename(file, '.woff2');
      const path = await subset({ source, name, characters: [...used].join(''), features: [], cache });
      return fontRule({ ...font, path, display: 'block' });
    }),
  );
  return faces.filter((rule) => rule !== null);
}

/** KaTeX's style sheet, cut down to what the typeset HTML (before its inline styles are hoisted) uses. */
export async function katexCss(htmls: readonly string[], cache: string): Promise<string> {
  const rules = parseStyleSheet(await readFile(sheet, 'utf8'));
  const isFace = ({ selectors }: Rule): boolean => selectors.includes('@font-face');
  const plain = rules.filter((rule) => !isFace(rule));
  const faces = await faceRules(rules.filter(isFace), glyphsByFace(htmls, plain), cache);
  return [...faces, ...usedRules(plain, htmls).map(printRule), ...hoistedRules(htmls)].join('\n');
}
