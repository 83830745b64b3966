import katex from 'katex';
import { expect, test } from 'vitest';
import { flattenScripts } from './flattenScripts';

const html = (tex: string) => katex.renderToString(tex, { output: 'html', trust: true, strict: 'ignore' });
const flat = (tex: string) => flattenScripts(html(tex));

test('a subscript stands in the line, lowered by what its table lowers it', () => {
  expect(html('p_j')).toContain(
    'top:-2.55em;margin-left:0em;margin-right:0.05em;"><span class="pstrut" style="height:2.7em;',
  );
  expect(flat('p_j')).toMatch(
    /<span class="mord mathnormal">p<\/span><span class="msupsub" style="line-height:0;vertical-align:-0\.15em;margin-left:0em;margin-right:0\.05em;"><span class="[^"]*size3 mtight"><span class="mord mathnormal mtight"[^>]*>j<\/span><\/span><\/span><\/span>/,
  );
  expect(flat('p_j')).not.toContain('vlist');
});

test('a superscript is raised', () => {
  expect(flat('e^x')).toMatch(/vertical-align:0\.\d+em;margin-right:0\.05em;/);
  expect(flat('e^x')).not.toContain('vlist');
});

test('what stands around the scripts stays as it is', () => {
  const [before, after] = [html('W_j x_i + 1'), flat('W_j x_i + 1')];
  expect(after.match(/msupsub/g)).toHaveLength(2);
  expect(after.split('<span').length).toBe(before.split('<span').length - 2 * 9);
  expect(after.split('<span').length).toBe(after.split('</span>').length);
  expect(after.replaceAll(/<[^>]+>/g, '')).toBe(before.replaceAll(/<[^>]+>|\u200b/g, ''));
});

test.each([
  ['a script above and one below', 'x_i^2'],
  ['a sum’s limits', String.raw`\textstyle\sum_{k=1}^{C} k`],
  ['a sign of two strokes in a script', String.raw`x_{k \neq j}`],
  ['a fraction in a script', String.raw`e^{\frac{a}{b}}`],
  ['a live value in a script', String.raw`p_{\htmlData{slot=letter:j, kind=letter}{A}}`],
])('%s keeps its table', (_, tex) => {
  expect(flat(tex)).toBe(html(tex));
});

test('of two scripts in a fraction each is flat, and the fraction stays', () => {
  const both = flat(String.raw`\frac{p_k}{f_j}`);
  expect(both).toContain('mfrac');
  expect(both.match(/line-height:0/g)).toHaveLength(2);
});
