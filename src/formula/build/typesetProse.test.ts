import { expect, test } from 'vitest';
import { typesetProse } from './typesetProse';

const termIds = ['probs'];

test('words are escaped', () => {
  expect(typesetProse('a < b & "c"', termIds)).toBe('a &lt; b &amp; &quot;c&quot;');
});

test('emphasis, code and a term’s code', () => {
  expect(typesetProse('*once* `W * x` and `p`{probs:j} or `p`{probs}', termIds)).toBe(
    '<em>once</em> <code>W * x</code> and <code data-term="probs" data-index="j">p</code> or <code data-term="probs">p</code>',
  );
});

test('a formula is shown and read, its terms marked', () => {
  const html = typesetProse(String.raw`the share $\term{probs:j}{p_j}$.`, termIds);
  expect(html).toMatch(
    /^the share <span class="tied"><span class="katex">.*<math.*aria-hidden="true".*data-term="probs" data-index="j".*\.<\/span>$/s,
  );
});

test('a live value runs with the text, or keeps a box of its kind', () => {
  expect(typesetProse('class [[letter:j]]: [[number probs:j]]', termIds)).toBe(
    'class <span data-slot="letter:j"></span>: <span data-slot="probs:j" data-kind="number"></span>',
  );
  expect(typesetProse('example $[[i]]$', termIds)).toBe('example <span data-slot="i"></span>');
});

test.each([
  ['a formula left open', 'a $p', 'not closed'],
  ['code left open', 'a `p', 'not closed'],
  ['a slot left open', 'a [[p', 'not closed'],
  ['an unknown term', '`E`{energy}', 'no such term'],
  ['an unknown kind', '[[colour j]]', 'expected one of'],
  ['a live value inside what is read aloud', String.raw`$\slot{probs:j}$`, 'cannot change'],
])('%s is an error', (_, prose, message) => {
  expect(() => typesetProse(prose, termIds)).toThrow(message);
});

test('what follows a formula without a space stays on its line', () => {
  expect(typesetProse('from $f_y$, where', termIds)).toMatch(/<span class="tied">.*,<\/span> where$/);
  expect(typesetProse('($f_y$).', termIds)).toMatch(/^\(<span class="tied">.*\)\.<\/span>$/);
  expect(typesetProse('from $f_y$ on, `p`, *so*.', termIds)).not.toContain('tied');
});
