import { describe, expect, it } from 'vitest';
import { formulaSources } from '../../lesson/formulas/all';
import { termIds } from '../../terms/registry';
import { stackNumbers } from './stackNumbers';
import { scriptOfScript } from './typeset';
import { typesetFormula } from './typesetFormula';

const tex = String.raw;

describe('a formula with its numbers under its terms', () => {
  it('has a slot under every term that is one number', () => {
    expect(stackNumbers(tex`\term{probs:j}{p_j} & = & \frac{\term{exps:j}{e_j}}{\term{sum:i}{Z}}`)).toBe(
      tex`\term{probs:j}{\underset{\slot{probs:j}}{p_j}} & = & \frac{\term{exps:j}{\underset{\slot{exps:j}}{e_j}}}{\term{sum:i}{\underset{\slot{sum}}{Z}}}`,
    );
  });

  it('leaves a term that holds others to them', () => {
    expect(stackNumbers(tex`\term{dScores:j}{\term{probs:j}{p_j} - 1}`)).toBe(
      tex`\term{dScores:j}{\term{probs:j}{\underset{\slot{probs:j}}{p_j}} - 1}`,
    );
  });

  it('writes counts and indicators as whole numbers', () => {
    expect(stackNumbers(tex`\term{N}{N}\term{indicator:j}{\mathbf{1}\{j = y_i\}}`)).toBe(
      tex`\term{N}{\underset{\slot[int]{N}}{N}}\term{indicator:j}{\underset{\slot[int]{indicator:j}}{\mathbf{1}\{j = y_i\}}}`,
    );
    expect(stackNumbers(tex`\term{C}{C} \times \term{D}{D}`)).toBe(
      tex`\term{C}{\underset{\slot[int]{C}}{C}} \times \term{D}{\underset{\slot[int]{D}}{D}}`,
    );
  });

  it('puts nothing under vectors, nor under what is summed over', () => {
    expect(stackNumbers(tex`\term{X:i}{x_i}\,\term{W:j}{W_j}`)).toBeNull();
    expect(stackNumbers(tex`\sum_k \term{exps:k}{e_k}`)).toBeNull();
    expect(stackNumbers(tex`\sum_{i} \term{probs:ij}{p_{ij}}\,\term{X:i}{x_i}`)).toBeNull();
    expect(stackNumbers(tex`1/\term{sum:i}{Z^2}`)).toBeNull();
    expect(stackNumbers(tex`\term{sum:i}{Z} & = & \sum_k \term{exps:k}{e_k}`)).toBe(
      tex`\term{sum:i}{\underset{\slot{sum}}{Z}} & = & \sum_k \term{exps:k}{e_k}`,
    );
  });

  const all = Object.entries(formulaSources).flatMap(([chapter, formulas]) =>
    Object.entries(formulas).flatMap(([id, { variants }]) =>
      variants.map((variant, n) => ({ name: `${chapter}/${id} ${n}`, source: variant.tex })),
    ),
  );

  it.each(all)('typesets: $name', ({ source }) => {
    const stacked = stackNumbers(source);
    if (stacked === null) return;
    if (source.includes('_{d < ')) {
      // A number under a term that is a script would be too small: such a line is read without.
      expect(() => typesetFormula(stacked, termIds)).toThrow(scriptOfScript);
      return;
    }
    const plain = typesetFormula(source, termIds);
    const { terms, slots } = typesetFormula(stacked, termIds);
    expect(terms).toEqual(plain.terms);
    expect(slots.length).toBeGreaterThan(plain.slots.length);
  });
});
