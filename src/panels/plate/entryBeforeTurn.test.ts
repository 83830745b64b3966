import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { entryBeforeTurn } from './entryBeforeTurn';

describe('an entry of dW before a turn', () => {
  const traced = trace(dataSets[0]!.params);
  const { N, C, D } = traced;

  it('is 0 before the first', () => {
    for (let row = 0; row < C; row += 1) expect(entryBeforeTurn(traced, { i: 0, j: 0 }, row, 1)).toBe(0);
  });

  it('with what the turn adds makes what stands after it, in its own row alone', () => {
    for (let i = 0; i < N; i += 1)
      for (let j = 0; j < C; j += 1)
        for (let row = 0; row < C; row += 1)
          for (let d = 0; d < D; d += 1) {
            const added = row === j ? traced.examples[i]!.contribution[row * D + d]! : 0;
            expect(entryBeforeTurn(traced, { i, j }, row, d) + added).toBe(traced.dWAfter(i, j)[row * D + d]);
          }
  });
});
