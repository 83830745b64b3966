import { expect, test } from 'vitest';
import { splitCells } from './splitCells';
import { typesetFormula } from './typesetFormula';

test('cells and lines are taken apart outside braces alone', () => {
  expect(splitCells(String.raw`a & = & \text{b \& c} \\ & = & {d & e \\ f} \{ g`)).toEqual([
    ['a', '=', String.raw`\text{b \& c}`],
    ['', '=', String.raw`{d & e \\ f} \{ g`],
  ]);
});

test('a line is a left side, a relation and a right side, each typeset alone', () => {
  const { html, terms } = typesetFormula(
    String.raw`\term{sum}{Z} & = & \sum_k \term{exps:k}{e_k} \\ & \ge & 0`,
    ['sum', 'exps'],
  );
  expect([...html.matchAll(/class="formula-(\w+)"/g)].map(([, place]) => place)).toEqual([
    'left',
    'relation',
    'right',
    'left',
    'relation',
    'right',
  ]);
  expect(html.match(/class="katex"/g)).toHaveLength(5);
  expect(terms).toEqual([
    { term: 'sum', index: '' },
    { term: 'exps', index: 'k' },
  ]);
});

test('sums are displayed with their limits beneath', () => {
  expect(typesetFormula(String.raw`Z & = & \sum_k e_k`, []).html).toContain('op-limits');
});

test('a formula without cells is typeset as it is', () => {
  expect(typesetFormula('p_j', []).html).toMatch(/^<span class="katex">/);
});

test('a line of two cells is an error', () => {
  expect(() => typesetFormula('a & b', [])).toThrow('left & relation & right');
});
