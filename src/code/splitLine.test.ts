import { describe, expect, it } from 'vitest';
import { listings } from '../lesson/listings';
import type { Layout } from '../terms/types';
import { splitLine } from './splitLine';

describe('a line of code as terms', () => {
  it('nests a term that stands inside another', () => {
    const pieces = splitLine(
      '(p - (j == y[i])) * x',
      [
        { text: 'p - (j == y[i])', term: 'dScores' },
        { text: 'p', term: 'probs' },
        { text: '(j == y[i])', term: 'indicator' },
      ],
      'columns',
    );
    expect(pieces.map(({ text, term }) => [text, term])).toEqual([
      ['(', undefined],
      ['p - (j == y[i])', 'dScores'],
      [') * x', undefined],
    ]);
    expect(pieces[1]?.inside?.map(({ text, term }) => [text, term])).toEqual([
      ['p', 'probs'],
      [' - ', undefined],
      ['(j == y[i])', 'indicator'],
    ]);
  });

  it('does not take a letter out of a longer word', () => {
    const [name] = splitLine('np.exp(p)', [{ text: 'p', term: 'probs' }], 'columns');
    expect(name).toEqual({ text: 'np.exp(' });
  });

  it('says which words it did not find', () => {
    expect(() => splitLine('dW += W', [{ text: 'reg', term: 'reg' }], 'columns')).toThrow(
      "'reg' (occurrence 0)",
    );
  });

  it.each(['columns', 'rows'] as const)('finds every mark of every listing, %s', (layout: Layout) => {
    for (const listing of Object.values(listings)) {
      for (const line of listing.lines) {
        const texts = [layout === 'rows' ? (line.rows ?? line.text) : line.text];
        if (line.otherwise?.text) texts.push(line.otherwise.text);
        for (const text of texts) {
          const joined = splitLine(text, line.marks ?? [], layout)
            .map((piece) => piece.text)
            .join('');
          expect(joined).toBe(text);
        }
      }
    }
  });
});
