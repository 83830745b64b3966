import { describe, expect, it } from 'vitest';
import { dataSets, softmaxLossNaive, trace } from '../../engine';
import type { Params, Trace } from '../../engine';
import { randomProblem } from '../../engine/fixtures/randomProblem';

const problems: readonly Params[] = [
  ...dataSets.map(({ params }) => params),
  ...[1, 2, 3].map((seed) => randomProblem({ N: 5, D: 4, C: 3, seed, bias: seed === 2 })),
];

function expectClose(left: ArrayLike<number>, right: ArrayLike<number>): void {
  expect(left).toHaveLength(right.length);
  const size = Math.max(1, ...Array.from(right, Math.abs));
  Array.from(left).forEach((value, at) =>
    expect(Math.abs(value - (right[at] ?? NaN)) / size).toBeLessThan(1e-12),
  );
}

/** The question's two loops, with a line of one's own where an arrow is added and where an example ends. */
function loop(
  { examples, C, D }: Trace,
  add: (dW: number[], at: number, by: number) => void,
  end?: (dW: number[]) => void,
) {
  const dW = new Array<number>(C * D).fill(0);
  for (const { contribution } of examples) {
    contribution.forEach((entry, at) => {
      add(dW, at, entry);
    });
    end?.(dW);
  }
  return dW;
}

const plus = (dW: number[], at: number, by: number) => {
  dW[at] = (dW[at] ?? 0) + by;
};

describe('adding over the examples', () => {
  it('leaves the last arrow alone where = stands in place of +=', () => {
    for (const params of problems) {
      const traced = trace(params);
      const overwritten = loop(traced, (dW, at, by) => {
        dW[at] = by;
      });
      expectClose(overwritten, traced.examples.at(-1)?.contribution ?? []);
    }
  });
});

describe('one N-th', () => {
  it('keeps the direction of the data’s part and divides its length by N', () => {
    for (const params of problems) {
      const { dWData, dWSum, N } = trace({ ...params, reduction: 'mean' });
      expectClose(
        dWData.map((entry) => entry * N),
        dWSum,
      );
      expect(Math.hypot(...dWData) * N).toBeCloseTo(Math.hypot(...dWSum), 9);
    }
  });

  it('inside the loop divides the first arrows again at every turn', () => {
    for (const params of problems) {
      const traced = trace(params);
      const { N, examples } = traced;
      const inside = loop(traced, plus, (dW) => {
        dW.forEach((entry, at) => (dW[at] = entry / N));
      });
      const expected = traced.dWSum.map((_, at) =>
        examples.reduce((sum, { contribution }, i) => sum + (contribution[at] ?? NaN) / N ** (N - i), 0),
      );
      expectClose(inside, expected);
    }
  });

  it('is what the question’s function does', () => {
    for (const params of problems) {
      const { examples, D, dW, loss } = trace({ ...params, reduction: 'mean', regulariser: 'half' });
      const columns = Array.from({ length: D }, (_, d) => examples.map(({ x }) => x[d] ?? NaN));
      const asked = softmaxLossNaive(params.W, columns, params.y, params.reg);
      expectClose(asked.dW.flat(), dW);
      expect(asked.loss).toBeCloseTo(loss, 10);
    }
  });
});

describe('the penalty', () => {
  it('looks at no example and is not divided by N; the bias’s weights are in it', () => {
    for (const params of problems) {
      const { dWReg, C, D } = trace(params);
      const one = trace({ ...params, X: params.X.slice(0, 1), y: params.y.slice(0, 1) });
      expect(one.dWReg).toEqual(dWReg);
      const factor = params.regulariser === 'half' ? params.reg : 2 * params.reg;
      expectClose(
        dWReg,
        params.W.flat().map((weight) => factor * weight),
      );
      expect(dWReg).toHaveLength(C * D);
    }
  });

  it('shrinks every weight by the same share, so the step against it pulls to 0', () => {
    const params = randomProblem({ N: 3, D: 4, C: 3, seed: 7, bias: true });
    const { dWReg } = trace(params);
    const W = params.W.flat();
    const stepped = W.map((weight, at) => weight - 0.5 * (dWReg[at] ?? NaN));
    stepped.forEach((weight, at) => expect(weight / (W[at] ?? NaN)).toBeCloseTo(1 - 0.5 * params.reg, 12));
  });

  it('goes unnoticed where reg is 0, and where all weights are 0', () => {
    for (const params of problems) {
      const none = trace({ ...params, reg: 0 });
      expect(none.dW).toEqual(none.dWData);
      const zero = trace({ ...params, W: params.W.map((row) => row.map(() => 0)) });
      expect(zero.dW).toEqual(zero.dWData);
    }
  });

  it('by halves with λ is the whole one with λ/2, in loss and gradient; mixed, the two are λW apart', () => {
    for (const params of problems) {
      const half = trace({ ...params, regulariser: 'half' });
      const whole = trace({ ...params, regulariser: 'whole', reg: params.reg / 2 });
      expectClose(whole.dWReg, half.dWReg);
      expect(whole.regLoss).toBeCloseTo(half.regLoss, 10);
      const mixed = trace({ ...params, regulariser: 'whole' });
      expectClose(
        mixed.dW.map((entry, at) => entry - (half.dW[at] ?? NaN)),
        half.dWReg,
      );
    }
  });
});

describe('the sum and the mean', () => {
  it('differ by N in the data’s part and by nothing in the penalty’s', () => {
    for (const params of problems) {
      const mean = trace({ ...params, reduction: 'mean' });
      const sum = trace({ ...params, reduction: 'sum' });
      expectClose(
        sum.dWData,
        mean.dWData.map((entry) => entry * mean.N),
      );
      expect(sum.dWReg).toEqual(mean.dWReg);
    }
  });

  it('walk the same way where the sum has N times the λ and a step N times smaller', () => {
    for (const params of problems) {
      const mean = trace({ ...params, reduction: 'mean' });
      const { N } = mean;
      const sum = trace({ ...params, reduction: 'sum', reg: params.reg * N });
      expectClose(
        sum.dW.map((entry) => (0.1 / N) * entry),
        mean.dW.map((entry) => 0.1 * entry),
      );
      expect(sum.loss / N).toBeCloseTo(mean.loss, 9);
    }
  });

  it('of a batch taken twice: twice as long, and as long as before', () => {
    for (const params of problems) {
      const twice = { ...params, X: [...params.X, ...params.X], y: [...params.y, ...params.y] };
      const once = {
        sum: trace({ ...params, reduction: 'sum' }),
        mean: trace({ ...params, reduction: 'mean' }),
      };
      expectClose(
        trace({ ...twice, reduction: 'sum' }).dWData,
        once.sum.dWData.map((entry) => 2 * entry),
      );
      expectClose(trace({ ...twice, reduction: 'mean' }).dWData, once.mean.dWData);
    }
  });
});

describe('the matrix product', () => {
  it('without the penalty adds up to 0 over the classes, feature by feature', () => {
    for (const params of problems) {
      const { dWData, C, D } = trace(params);
      const size = Math.max(1, ...dWData.map(Math.abs));
      for (let d = 0; d < D; d += 1) {
        let sum = 0;
        for (let j = 0; j < C; j += 1) sum += dWData[j * D + d] ?? NaN;
        expect(sum / size).toBeCloseTo(0, 12);
      }
    }
  });

  it('in the wrong order fits where N, D and C are equal, and is another matrix', () => {
    const { examples, dWSum } = trace(randomProblem({ N: 3, D: 3, C: 3, seed: 9 }));
    const wrong = dWSum.map((_, at) => {
      const [j, d] = [Math.floor(at / 3), at % 3];
      return examples.reduce(
        (sum, { dScores }, i) => sum + (examples[j]?.x[i] ?? NaN) * (dScores[d] ?? NaN),
        0,
      );
    });
    expect(wrong).toHaveLength(dWSum.length);
    expect(Math.max(...wrong.map((entry, at) => Math.abs(entry - (dWSum[at] ?? NaN))))).toBeGreaterThan(0.1);
  });
});
