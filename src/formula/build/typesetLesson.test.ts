import { expect, test } from 'vitest';
import { formulaSources } from '../../lesson/formulas/all';
import { proseSources } from './proseSources';
import type { FormulaSource } from '../../lesson/types';
import { registry } from '../../terms/registry';
import { allHtml, typesetLesson } from './typesetLesson';

function lessonOf(source: FormulaSource) {
  return { formulas: { 'a-chapter': { 'a-formula': source } }, prose: {}, terms: {} };
}

test('an error names chapter, formula and variant', () => {
  const variants = [{ when: { same: true }, tex: 'x' }, { tex: String.raw`\term{energy}{E}` }];
  expect(() => typesetLesson(lessonOf({ variants, spoken: '' }))).toThrow(
    'formula a-chapter/a-formula, variant 1: \\term{energy}: no such term',
  );
});

test('an error in prose names chapter and key', () => {
  expect(() =>
    typesetLesson({ formulas: { 'a-chapter': {} }, prose: { 'a-chapter': { lead: '$x' } }, terms: {} }),
  ).toThrow('prose a-chapter/lead');
});

test('a formula without a last resort is an error, and so is one with two', () => {
  const conditional = { when: { same: true }, tex: 'x' };
  expect(() => typesetLesson(lessonOf({ variants: [conditional], spoken: '' }))).toThrow('last variant');
  expect(() => typesetLesson(lessonOf({ variants: [{ tex: 'x' }, { tex: 'y' }], spoken: '' }))).toThrow(
    'last variant',
  );
});

test('a term has a symbol in either layout, marked as itself', () => {
  const W = { ...registry.W, tex: { columns: 'W_j', rows: 'W_{:j}' } };
  const { symbols } = typesetLesson({ formulas: {}, prose: {}, terms: { W } });
  expect(symbols.W?.columns).toContain('data-term="W"');
  expect(symbols.W?.rows).not.toBe(symbols.W?.columns);
});

test('the whole lesson typesets', () => {
  const lesson = typesetLesson({ formulas: formulaSources, prose: proseSources, terms: registry });
  expect(Object.keys(lesson.chapters)).toEqual(Object.keys(formulaSources));
  expect(Object.keys(lesson.symbols)).toEqual(Object.keys(registry));
  expect(allHtml(lesson).every((html) => !html.includes('katex-error'))).toBe(true);
});

test('a variant names its terms once each, in the order in which it is written', () => {
  const tex = String.raw`\term{probs:j}{p_j} & = & \frac{\term{exps:j}{e_j}}{\term{sum:i}{Z}} = \term{probs:j}{p}`;
  const source = { variants: [{ tex }], spoken: '' };
  const { chapters } = typesetLesson({ ...lessonOf(source), terms: registry });
  expect(chapters['a-chapter']?.formulas['a-formula']?.[0]?.terms).toEqual(['probs', 'exps', 'sum']);
});
