import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { listings } from '../../lesson/listings';
import type { ListingId } from '../../lesson/types';
import { codeSource } from '../../panels/copyCode/codeSource';
import { exportCode } from './exportCode';
import { floatLiteral, listLiteral } from './literals';
import { madeIn, prelude } from './prelude';
import { toTorch } from './toTorch';

const params = { ...dataSets[0]!.params, reg: 0.3 };
const given = {
  params,
  layout: 'columns',
  cursor: { i: 7, j: 1, k: 2, d: 0 },
  trials: { h: 1e-5, rate: 0.1 },
} as const;
const ids = Object.keys(listings) as ListingId[];

describe('a number in a file', () => {
  it.each([0.1, 1 / 3, 1e-300, 1.7976931348623157e308, 5e-324, -2, 0, -0, 123456789012345680000])(
    '%s reads back exactly',
    (value) => {
      expect(Object.is(Number(floatLiteral(value)), value)).toBe(true);
      expect(floatLiteral(value)).toMatch(/[.e]/);
    },
  );

  it('stands with others in lines that are not too long', () => {
    const items = Array.from({ length: 60 }, (_, at) => floatLiteral(at / 7));
    const text = listLiteral(items);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(96);
    expect(text.match(/[\d.]+/g)).toEqual(items);
  });
});

describe('the TypeScript file', () => {
  const log = vi.fn<(...words: unknown[]) => void>();
  const printed = (text: string): unknown[][] => {
    log.mockClear();
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
    });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the file is to be run
    new Function('console', 'exports', outputText)({ log }, {});
    return log.mock.calls;
  };

  it.each(
    (['columns', 'rows'] as const).flatMap((layout) =>
      (['mean', 'sum'] as const).flatMap((reduction) =>
        (['half', 'whole'] as const).map((regulariser) => ({ layout, reduction, regulariser })),
      ),
    ),
  )('returns what the engine does: $layout, $reduction, $regulariser', ({ layout, ...conventions }) => {
    const problem = { ...params, ...conventions };
    const { text } = exportCode(
      'typescript',
      codeSource('in-typescript', { ...given, layout, params: problem }),
    );
    const [[, loss] = [], , ...rows] = printed(text);
    const dW = rows.map(([row]) => JSON.parse(String(row)) as number[]);
    const expected = trace(problem);
    expect(loss).toBeCloseTo(expected.loss, 12);
    const { C, D } = expected;
    expect([dW.length, dW[0]!.length]).toEqual(layout === 'rows' ? [D, C] : [C, D]);
    for (let j = 0; j < C; j += 1)
      for (let d = 0; d < D; d += 1)
        expect(layout === 'rows' ? dW[d]![j] : dW[j]![d]).toBeCloseTo(expected.dW[j * D + d]!, 12);
  });
});

describe('a Python file', () => {
  it.each(ids)('of %s has the present data, the function, and what it returns', (id) => {
    for (const language of ['numpy', 'pytorch'] as const) {
      const { text } = exportCode(language, codeSource(id, given));
      for (const x of params.X) for (const feature of x) expect(text).toContain(floatLiteral(feature));
      expect(text).toContain('reg = 0.3');
      expect(text).toMatch(/^def softmax_loss_\w+\(W, X, y, reg\):$/m);
      expect(text).toContain("print('loss =', float(loss))");
    }
  });

  it.each(ids)('of %s is PyTorch’s alone where it is said to be', (id) => {
    const { text } = exportCode('pytorch', codeSource(id, given));
    expect(text).not.toMatch(/\bnp\.|\.dot\(|axis=/);
    expect(text).toContain('loss.backward()');
  });

  it('has the listing’s own lines', () => {
    const { text } = exportCode('numpy', codeSource('labels-in-place', given));
    expect(text).toContain('    P[y, i] -= 1\n    dW = P.dot(X.T)\n');
    expect(text).toContain('softmax_loss_vectorized(W, X, y, reg)');
  });

  it('turns the data over where the listing is in the other layout', () => {
    const { text } = exportCode('numpy', codeSource('other-layout', given));
    expect(text).toContain('# X: N x D, an example a row');
    expect(text).toContain('    P[i, y] -= 1\n    dW = X.T.dot(P)\n');
  });
});

describe('what stands before a part of a function', () => {
  it('is what its lines read and do not make, in an order that runs', () => {
    expect(prelude(codeSource('jacobian', given))).toEqual([
      'num_classes = W.shape[0]',
      'i = 7',
      'f_i = W.dot(X[:, i])',
      'e_i = np.exp(f_i - np.max(f_i))',
      'sum_i = np.sum(e_i)',
      'p = e_i / sum_i',
      'J = np.diag(p) - np.outer(p, p)',
    ]);
    expect(prelude(codeSource('softmax', given))).toEqual(['i = 7']);
    expect(prelude(codeSource('outer', given)).at(-1)).toBe('dW = np.zeros_like(W)');
    expect(prelude(codeSource('gradient-check', given))).not.toContain('dW = np.zeros_like(W)');
    expect(prelude(codeSource('ones', given))[0]).toBe('X = X[:-1]');
  });

  it('knows what lines have made', () => {
    expect(madeIn(['D, N = X.shape', 'f_i -= 1', 'dp[y[i]] = -1 / p[y[i]]', 'x = 1', 'x = 2'])).toEqual([
      'D',
      'N',
      'f_i',
      'dp',
      'x',
    ]);
  });
});

it.each([
  ['F -= np.max(F, axis=1, keepdims=True)', 'F -= torch.amax(F, dim=1, keepdim=True)'],
  ['dW += np.outer(p-(j == y[i]), X[:, i])', 'dW += torch.outer(p-(j == y[i]).double(), X[:, i])'],
  ['dW = X.T.dot(P-Y)', 'dW = X.T.matmul(P-Y)'],
  ['    w = W[j, d]', '    w = W[j, d].clone()'],
  ['np.log(num_classes)', 'math.log(num_classes)'],
])('%s is in PyTorch %s', (line, expected) => {
  expect(toTorch(line)).toBe(expected);
});
