import { describe, expect, it } from 'vitest';
import { diagnoseGradient } from '../diagnoseGradient';
import { good, ids, nameOf } from '../fixtures/diagnoses';
import { bugs, wrongGradient } from '../fixtures/wrongGradients';
import type { Bug } from '../fixtures/wrongGradients';
import type { Matrix, Params } from '../types';
import { mistakes } from './mistakes';

describe('the evidence in symbols', () => {
  const evidence = (params: Params, candidate: Matrix) => {
    const { gradient, difference } = diagnoseGradient(params, candidate).evidence!;
    return [gradient, difference];
  };

  it.each<[Bug | null, string, string]>([
    [null, '(P − Y) Xᵀ / N + reg W', '0'],
    ['no -1', 'P Xᵀ / N + reg W', 'Y Xᵀ / N'],
    ['sign flipped', '−(P − Y) Xᵀ / N + reg W', '−2 (P − Y) Xᵀ / N'],
    ['no /N', '(P − Y) Xᵀ + reg W', '(N − 1) (P − Y) Xᵀ / N'],
    ['/N twice', '(P − Y) Xᵀ / N² + reg W', '−(1 − 1/N) (P − Y) Xᵀ / N'],
    ['no reg gradient', '(P − Y) Xᵀ / N', '−reg W'],
    ['reg doubled', '(P − Y) Xᵀ / N + 2 reg W', 'reg W'],
    ['reg/N', '(P − Y) Xᵀ / N + reg W / N', '−(1 − 1/N) reg W'],
    [
      'P[:, y] -= 1',
      '(P − Q) Xᵀ / N + reg W, where Q is 1 at every class that occurs in y',
      '(Y − Q) Xᵀ / N, where Q is 1 at every class that occurs in y',
    ],
    ['transposed', '((P − Y) Xᵀ / N + reg W)ᵀ', 'Gᵀ − dW = 0'],
  ])('%s', (bug, gradient, difference) => {
    expect(evidence(good, wrongGradient(good, bug))).toEqual([gradient, difference]);
  });

  it('follows the conventions', () => {
    const other: Params = { ...good, reduction: 'sum', regulariser: 'whole' };
    expect(evidence(other, wrongGradient(other, 'no reg gradient'))).toEqual(['(P − Y) Xᵀ', '−2 reg W']);
    expect(evidence(other, wrongGradient({ ...other, regulariser: 'half' }, null))).toEqual([
      '(P − Y) Xᵀ + reg W',
      '−reg W',
    ]);
    expect(evidence(other, wrongGradient(other, '/N twice'))[1]).toBe('−(1 − 1/N²) (P − Y) Xᵀ');
  });

  it('sets two mistakes against the whole gradient', () => {
    const both = wrongGradient({ ...good, reg: 0 }, 'no -1');
    expect(evidence(good, both)).toEqual(['P Xᵀ / N', 'P Xᵀ / N − ((P − Y) Xᵀ / N + reg W)']);
    const zeros = good.W.map((row) => row.map(() => 0));
    expect(evidence(good, zeros)[0]).toBe('0');
  });
});

describe('the words', () => {
  it('name every mistake in one sentence and say what to do', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(bugs.length);
    for (const bug of bugs) expect(ids(mistakes)).toContain(nameOf[bug]);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
    for (const { id, name, advice } of mistakes) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(name).toMatch(/^[A-Z][^.]*\.$/);
      expect(advice).toMatch(/^[A-Z].{20,}\.$/);
      // The page writes a true minus; a hyphen joins words only.
      expect(name + advice).not.toMatch(/(^|[^a-z])-|-($|[^a-z])/i);
    }
  });
});
