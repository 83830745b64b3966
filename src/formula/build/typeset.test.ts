import { describe, expect, test } from 'vitest';
import { typeset } from './typeset';

const html = { termIds: ['probs', 'sum', 'dW'], output: 'html' } as const;

describe('marks', () => {
  test('a term and its indices stand in the HTML, nested ones inside', () => {
    const { terms, html: page } = typeset(
      String.raw`\term{dW:jd}{\term{probs:j}{p_j} / \term{sum}{Z}}`,
      html,
    );
    expect(terms).toEqual([
      { term: 'dW', index: 'jd' },
      { term: 'probs', index: 'j' },
      { term: 'sum', index: '' },
    ]);
    expect(page).toMatch(/data-term="dW" data-index="jd".*data-term="probs" data-index="j"/s);
    expect(page).toContain('data-term="sum">');
  });

  test('a slot has its kind and a placeholder, and may stand in a term or a script', () => {
    const { slots, html: page } = typeset(
      String.raw`\term{probs:j}{p_{\slot[letter]{letter:j}}} = \slot{probs:j} \slot[int]{N} \slot[shape]{W}`,
      html,
    );
    expect(slots).toEqual([
      { slot: 'letter:j', kind: 'letter' },
      { slot: 'probs:j', kind: 'number' },
      { slot: 'N', kind: 'int' },
      { slot: 'W', kind: 'shape' },
    ]);
    expect(page).toMatch(
      /data-slot="probs:j" data-kind="number"><span class="mord text"><span class="mord">0</,
    );
  });

  test('definitions do not reach the next formula', () => {
    typeset(String.raw`\gdef\leak{x} \leak`, html);
    expect(() => typeset(String.raw`\leak`, html)).toThrow('\\leak');
  });
});

describe('what does not typeset', () => {
  test.each([
    ['an unknown term', String.raw`\term{energy:j}{E}`, 'no such term'],
    ['an index that is none', String.raw`\term{probs:q}{p}`, String.raw`\term{probs:q}`],
    ['a slot of no kind', String.raw`\slot[colour]{probs:j}`, String.raw`\slot[colour]`],
    [
      'a slot with a sentence for a name',
      String.raw`\slot{p of j}`,
      String.raw`\slot{p of j}: expected a name`,
    ],
    ['a bracket left open', String.raw`\slot[letter`, 'not closed'],
    ['an unknown command', String.raw`\nothing`, String.raw`\nothing`],
    ['a link', String.raw`\href{https://example.org}{x}`, 'not allowed'],
    ['another attribute', String.raw`\htmlData{secret=1}{x}`, 'not allowed'],
    ['a style', String.raw`\htmlStyle{color:red}{x}`, 'not allowed'],
    ['a term written around the macros', String.raw`\htmlData{term=energy}{x}`, 'not allowed'],
    ['a character KaTeX has no glyph for', 'p € q', 'KaTeX'],
    ['a script of a script', 'e^{f_k}', 'script of a script'],
  ])('%s is an error', (_, tex, message) => {
    expect(() => typeset(tex, html)).toThrow(message);
  });

  test('a mark that the TeX does not name itself is an error', () => {
    expect(() => typeset(String.raw`\htmlData{term=probs}{p}`, html)).toThrow('asked for []');
  });
});

test('prose mathematics carries MathML without its source', () => {
  const { html: page } = typeset(String.raw`\term{probs:j}{p_j}`, { ...html, output: 'htmlAndMathml' });
  expect(page).toContain('<math');
  expect(page).not.toContain('annotation encoding');
  expect(page).not.toContain('\\term');
});
