import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { explanations } from '../../engine/diagnosis/explanations';
import { evaluateFormula } from '../../engine/fixtures/evaluateFormula';
import { good } from '../../engine/fixtures/diagnoses';
import { formulaIn, transpose } from './layout';

describe('formulas in the rows layout', () => {
  it.each([
    ['(P − Y) Xᵀ / N + reg W', 'Xᵀ (P − Y) / N + reg W'],
    ['P Xᵀ', 'Xᵀ P'],
    ['−2 (P − Y) Xᵀ / N', '−2 Xᵀ (P − Y) / N'],
    ['−(1 − 1/N) (P − Y) Xᵀ / N', '−(1 − 1/N) Xᵀ (P − Y) / N'],
    ['((P − Y) ⊙ (P ⊙ (1 − P) − 1)) Xᵀ', 'Xᵀ ((P − Y) ⊙ (P ⊙ (1 − P) − 1))'],
    ['(P − Y′) Xᵀ / N', 'Xᵀ (P − Y′) / N'],
    ['Gᵀ − dW = P Xᵀ − ((P − Y) Xᵀ + reg W)', 'Gᵀ − dW = Xᵀ P − (Xᵀ (P − Y) + reg W)'],
    ['E Xᵀ, where E has p_y − 1 in every row', 'Xᵀ E, where E has p_y − 1 in every column'],
    ['−reg W', '−reg W'],
  ])('%s is %s', (columns, rows) => {
    expect(formulaIn('rows', columns)).toBe(rows);
    expect(formulaIn('columns', columns)).toBe(columns);
  });

  it('give the transposed gradient, for every mistake whose symbols are P, Y, X and W', () => {
    const record = trace(good);
    const { params, examples, N, C, D } = record;
    const P = examples.map(({ probs }) => Array.from(probs));
    const Y = examples.map(({ indicator }) => Array.from(indicator));
    const values = { P, Y, X: params.X, W: transpose(params.W), reg: params.reg, N };
    let compared = 0;
    for (const explanation of explanations(record, false)) {
      const { gradient } = explanation.finding(0).evidence;
      if (gradient.includes('where') || gradient === '0') continue;
      const value = evaluateFormula(formulaIn('rows', gradient), values);
      const flat = explanation.gradient();
      (value as number[][]).forEach((row, d) =>
        row.forEach((entry, j) => expect(entry).toBeCloseTo(flat[j * D + d]!, 12)),
      );
      expect([(value as number[][]).length, C]).toEqual([D, (value as number[][])[0]!.length]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });
});
