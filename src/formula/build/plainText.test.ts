import { describe, expect, it } from 'vitest';
import { chapters } from '../../lesson/chapters';
import { countWords, plainText } from './plainText';

describe('a title in letters alone', () => {
  it.each([
    ['The same class: top and bottom move', 'The same class: top and bottom move'],
    ['All arrows of one class make its $dW$', 'All arrows of one class make its dW'],
    ['When $k \\ne j$', 'When k ≠ j'],
    ['Why $p_j - \\mathbf{1}\\{j=y_i\\}$', 'Why p_j − 1{j=y_i}'],
    ['$\\term{dW:j}{dW_j}$ and `X[:, i]`{X:i}', 'dW_j and X[:, i]'],
    ['One *dot* product', 'One dot product'],
    ['$-1$ at the label', '−1 at the label'],
  ])('%s', (prose, plain) => {
    expect(plainText(prose)).toBe(plain);
  });

  it('fails on a sign that has no letter', () => {
    expect(() => plainText('$\\oint$')).toThrow('no letters stand for \\oint');
  });

  it('is found for every step, without a rest of markup', () => {
    for (const { title } of chapters.flatMap(({ steps }) => steps))
      expect(plainText(title)).toMatch(/^[^$\\`*]+$/);
  });
});

it('words are counted as they are read', () => {
  expect(countWords('Raise $f_j - 1$ a little: `np.exp(f)`{exps} grows by [[exps:j]].')).toBe(8);
  expect(countWords('')).toBe(0);
  expect(countWords('a — b')).toBe(2);
});
