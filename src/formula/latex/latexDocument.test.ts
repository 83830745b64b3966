import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { chapters } from '../../lesson/chapters';
import { formulaSources } from '../../lesson/formulas/all';
import type { Condition } from '../../lesson/types';
import { latexOf } from '../build/latexOf';
import { formatNumber } from '../formatNumber';
import { readSlot } from '../readSlot';
import { latexDocument, latexFormula } from './latexDocument';
import { latexValue } from './latexValue';

const traced = trace(dataSets[0]?.params ?? expect.fail('there is no data set'));
const read = (slot: string) =>
  readSlot(slot, traced, { i: 7, j: 1, k: 0, d: 0 }, (value) => formatNumber(value, 4));
const latex = latexOf(chapters, formulaSources);

const situations: Condition[] = [false, true].flatMap((first) =>
  [false, true].flatMap((second) =>
    [false, true].map((third) => ({
      layout: first ? 'rows' : 'columns',
      regulariser: second ? 'whole' : 'half',
      reduction: third ? 'sum' : 'mean',
      bias: first,
      same: second,
      label: third,
    })),
  ),
);

/** Every piece of mathematics in a document. */
function mathIn(text: string): string[] {
  return Array.from(
    text.matchAll(/\\\[(.*?)\\\]|(\\begin\{align\*\}.*?\\end\{align\*\})|\$([^$]+)\$/gs),
    ([, display, aligned, inline]) => display ?? aligned ?? inline ?? '',
  );
}

/** How deep the braces go by the end, and the least depth on the way. */
function braces(text: string): { readonly end: number; readonly least: number } {
  let [end, least] = [0, 0];
  for (const [piece] of text.matchAll(/\\.|[{}]/gs)) {
    if (piece === '{') end += 1;
    if (piece === '}') end -= 1;
    least = Math.min(least, end);
  }
  return { end, least };
}

describe.each(situations)('the derivation as LaTeX, %o', (situation) => {
  const text = latexDocument(latex, situation, read);

  it('has balanced braces, no command of the lesson’s own, and no character that LaTeX may lack', () => {
    expect(braces(text)).toEqual({ end: 0, least: 0 });
    expect(text).not.toMatch(/\\(term|slot|struck|htmlData)\b|[⟦⟧]|NaN|undefined/);
    expect(text.match(/[^\n\x20-\x7e]/g)).toBeNull();
  });

  it('is mathematics that typesets without the lesson’s commands', () => {
    const pieces = mathIn(text);
    expect(pieces.length).toBeGreaterThan(chapters.length);
    for (const piece of pieces)
      expect(() => katex.renderToString(piece, { displayMode: true, strict: 'error' }), piece).not.toThrow();
  });

  it('leaves no dollar or percent sign that would start something', () => {
    const words = text.replace(/\\[$%]/g, '').replace(/\$[^$]*\$/g, '');
    expect(words).not.toMatch(/[$%]/);
  });
});

it('has every step, in order, with its line', () => {
  expect(latex.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(
    chapters.flatMap(({ steps }) => steps.map(({ id }) => id)),
  );
  for (const { steps } of latex) for (const step of steps) expect(step.hero.length).toBeGreaterThan(0);
});

it('follows the layout', () => {
  const step = latex.find(({ id }) => id === 'scores')?.steps.find(({ id }) => id === 'one-dot-product');
  if (!step) return expect.fail('there is no such step');
  expect(latexFormula(step, { layout: 'rows' }, read)).not.toBe(
    latexFormula(step, { layout: 'columns' }, read),
  );
});

it.each([
  ['0.4799', '0.4799'],
  ['−0.4799', '-0.4799'],
  ['−1.2 × 10⁻¹⁷', '-1.2 \\times 10^{-17}'],
  ['−∞', '-\\infty'],
])('the value %s is written %s', (shown, written) => {
  expect(latexValue(shown)).toBe(written);
});
