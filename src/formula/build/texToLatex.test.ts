import { describe, expect, it } from 'vitest';
import { proseToLatex } from './proseToLatex';
import { formulaToLatex, plainTex } from './texToLatex';

const tex = String.raw;

describe('a formula as LaTeX', () => {
  it('loses its marks, inner ones too', () => {
    expect(
      plainTex(tex`\term{dScores:j}{\term{probs:j}{p_j} - \term{indicator:j}{\mathbf{1}\{j = y_i\}}}`),
    ).toBe(tex`p_j - \mathbf{1}\{j = y_i\}`);
  });

  it('keeps a control word apart from the letter after it, on either side of a mark', () => {
    expect(plainTex(tex`\log\term{probs:y}{p_y}`)).toBe(tex`\log p_y`);
    expect(plainTex(tex`\term{reg}{\lambda}W`)).toBe(tex`\lambda W`);
  });

  it('keeps together what is raised or has a script of its own', () => {
    expect(plainTex(tex`e^\term{scores:j}{f_j}`)).toBe(tex`e^{f_j}`);
    expect(plainTex(tex`\term{shifted:j}{f_j - m}^2`)).toBe(tex`{f_j - m}^2`);
    expect(plainTex(tex`\term{sum:i}{Z}^2`)).toBe('Z^2');
  });

  it('has places for its values, and strikes out what cancels', () => {
    expect(plainTex(tex`\term{probs:j}{\slot{probs:j}} - \slot[int]{indicator:j}`)).toBe(
      '⟦probs:j⟧ - ⟦indicator:j⟧',
    );
    expect(plainTex(tex`\struck{\term{sum:i}{Z}}`)).toBe(tex`\cancel{Z}`);
  });

  it('aligns its lines at their relations', () => {
    expect(formulaToLatex(tex`\term{probs:j}{p_j} & = & 1 \\ & + & 2`)).toBe(
      ['\\begin{align*}', '  p_j &= 1 \\\\', '  &+ 2', '\\end{align*}'].join('\n'),
    );
    expect(formulaToLatex('k = j')).toBe('\\[\n  k = j\n\\]');
  });
});

describe('prose as LaTeX', () => {
  it('keeps its formulas, code and emphasis, and escapes what LaTeX reads otherwise', () => {
    expect(proseToLatex('So $\\term{probs:j}{p_j}$ is *all* of `p_i`{probs}: 5 % − 1’s')).toBe(
      tex`So $p_j$ is \emph{all} of \texttt{p\_i}: 5 \% $-$ 1's`,
    );
  });

  it('has places for its values', () => {
    expect(proseToLatex('example $[[i]]$ of class [[letter:j]]')).toBe('example $⟦i⟧$ of class $⟦letter:j⟧$');
  });
});
