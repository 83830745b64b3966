import { describe, expect, it } from 'vitest';
import { hingeLoss, softmaxLossNaive, trace } from '../../engine';
import type { Params } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { randomProblem } from '../../engine/fixtures/randomProblem';
import { softmaxJacobian } from '../../engine/softmaxJacobian';
import { questions } from './all';

const shown = dataSets.filter(({ id }) => ['default', 'notes-figure', 'fixture-b'].includes(id));
const randomOnes = [1, 2, 3].map((seed) => randomProblem({ N: 5, D: 4, C: 3, seed, reg: 0.3 }));
const problems: readonly Params[] = [...shown.map(({ params }) => params), ...randomOnes];

const softmax = (scores: readonly number[]) => {
  const exps = scores.map(Math.exp);
  const sum = exps.reduce((total, exp) => total + exp, 0);
  return exps.map((exp) => exp / sum);
};
const add = (values: Iterable<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);
const everyExample = (look: (t: ReturnType<typeof trace>, i: number) => void) => {
  for (const params of problems) {
    const t = trace(params);
    t.examples.forEach((_, i) => {
      look(t, i);
    });
  }
};

/** What the answers claim, worked out; the ids are those of the questions. */
const claims: Readonly<Record<string, () => void>> = {
  'true-minus': () => {
    everyExample(({ examples }, i) => {
      const { y, indicator } = examples[i]!;
      expect([...indicator]).toEqual([...indicator].map((_, j) => Number(j === y)));
    });
  },
  'whole-gradient': () => {
    everyExample(({ dW, dWSum, N, params, D }) => {
      const divisor = params.reduction === 'mean' ? N : 1;
      dW.forEach((entry, at) => {
        const weight = params.W[Math.floor(at / D)]![at % D]!;
        expect(entry).toBeCloseTo(dWSum[at]! / divisor + params.reg * weight, 12);
      });
    });
  },
  'plus-equals': () => {
    everyExample(({ dWSum, examples }) => {
      dWSum.forEach((entry, at) => {
        expect(entry).toBeCloseTo(add(examples.map(({ contribution }) => contribution[at]!)), 12);
      });
    });
    // Overwritten, the last is what is left, and it is not the sum.
    const { dWSum, examples } = trace(shown[0]!.params);
    expect([...dWSum]).not.toEqual([...examples.at(-1)!.contribution]);
  },
  'score-as-probability': () => {
    const scores = problems.flatMap((params) => trace(params).examples.flatMap((one) => [...one.scores]));
    expect(Math.min(...scores)).toBeLessThan(0);
    expect(Math.max(...scores)).toBeGreaterThan(1);
  },
  'where-is-db': () => {
    const { params } = shown[0]!;
    expect(params.bias).toBe(true);
    const { dWSum, examples, C, D } = trace(params);
    for (let j = 0; j < C; j += 1)
      expect(dWSum[j * D + D - 1]).toBeCloseTo(add(examples.map(({ dScores }) => dScores[j]!)), 12);
  },
  'does-it-help-learning': () => {
    expect(Math.exp(710)).toBe(Infinity);
    everyExample(({ examples }, i) => {
      const { scores, probs } = examples[i]!;
      softmax([...scores]).forEach((share, j) => {
        expect(share).toBeCloseTo(probs[j]!, 12);
      });
    });
  },
  'shift-outside': () => {
    const scores = [1, 2, 3];
    const wrong = scores.map((score) => Math.exp(score) - Math.max(...scores));
    expect(wrong[0]).toBe(Math.E - 3);
    expect(wrong[0]! / add(wrong)).toBeLessThan(0);
  },
  'log-of-zero-sum': () => {
    everyExample(({ examples }, i) => {
      const { exps, sum } = examples[i]!;
      expect(Math.max(...exps)).toBe(1);
      expect(sum).toBeGreaterThanOrEqual(1);
    });
  },
  'which-axis': () => {
    everyExample(({ examples }, i) => {
      expect(add(examples[i]!.probs)).toBeCloseTo(1, 12);
    });
    // Along the examples, with one of them: exp(f) / exp(f).
    expect(softmax([-36.2])).toEqual([1]);
  },
  'softmax-twice': () => {
    const twice = softmax([1, 0]);
    expect(twice.map((share) => share.toFixed(4))).toEqual(['0.7311', '0.2689']);
    expect((-Math.log(twice[0]!)).toFixed(4)).toBe('0.3133');
  },
  'derivative-of-the-maximum': () => {
    // The loss as a function of the shift alone: −(f_y − m) + log Σ exp(f − m), at two values of m.
    everyExample(({ examples }, i) => {
      const { scores, y, loss, dScores } = examples[i]!;
      for (const m of [0.5, -1.5]) {
        const shifted = -(scores[y]! - m) + Math.log(add([...scores].map((score) => Math.exp(score - m))));
        expect(shifted).toBeCloseTo(loss, 12);
      }
      expect(add(dScores)).toBeCloseTo(0, 12);
    });
  },
  'one-maximum-for-all': () => {
    const [low, high] = [0, 1].map((score) => score - 1000);
    expect([low, high]).toEqual([-1000, -999]);
    expect([Math.exp(low!), Math.exp(high!)]).toEqual([0, 0]);
    expect(softmax([low!, high!])).toEqual([NaN, NaN]);
  },
  'which-logarithm': () => {
    expect(-Math.log10(0.1)).toBe(1);
    expect((-Math.log(0.1)).toFixed(4)).toBe('2.3026');
    const h = 1e-6;
    for (const x of [0.2, 1, 3]) {
      const slope = (log: (x: number) => number) => (log(x + h) - log(x - h)) / (2 * h);
      expect(slope(Math.log)).toBeCloseTo(1 / x, 6);
      expect(slope(Math.log10)).toBeCloseTo(1 / (x * Math.LN10), 6);
    }
  },
  'loss-above-one': () => {
    expect((1 / Math.E).toFixed(4)).toBe('0.3679');
    expect(-Math.log(1 / Math.E - 1e-9)).toBeGreaterThan(1);
    expect(-Math.log(1 / Math.E + 1e-9)).toBeLessThan(1);
    everyExample(({ examples }, i) => {
      expect(examples[i]!.loss).toBeGreaterThanOrEqual(0);
    });
  },
  clipping: () => {
    const least = 1e-7;
    const clipped = (f: number) => -Math.log(Math.max(softmax([f, 0])[0]!, least));
    // Far on the wrong side the clipped loss does not answer any more; p − 1 stays near −1.
    expect(clipped(-20.01) - clipped(-20)).toBe(0);
    expect(softmax([-20, 0])[0]! - 1).toBeCloseTo(-1, 6);
    // The other form knows no such edge.
    const { loss } = trace({
      ...shown[2]!.params,
      W: [
        [-900, 0],
        [0, 0],
        [900, 0],
      ],
      reg: 0,
    });
    expect(Number.isFinite(loss)).toBe(true);
  },
  'other-classes-log': () => {
    everyExample(({ examples }, i) => {
      const { probs, y, loss } = examples[i]!;
      const others = add([...probs].filter((_, j) => j !== y));
      expect(-Math.log(1 - others)).toBeCloseTo(loss, 8);
    });
  },
  distance: () => {
    const cross = (p: readonly number[], q: readonly number[]) =>
      -add(p.map((share, k) => share * Math.log(q[k]!)));
    const [p, q] = [
      [0.5, 0.5],
      [0.25, 0.75],
    ] as const;
    expect(cross(p, q)).not.toBeCloseTo(cross(q, p), 2);
    expect(cross(p, p)).toBeGreaterThan(0.5);
  },
  'integer-or-one-hot': () => {
    everyExample(({ examples }, i) => {
      const { indicator, probs, y } = examples[i]!;
      const sum = -add([...indicator].map((one, k) => one * Math.log(probs[k]!)));
      expect(sum).toBeCloseTo(-Math.log(probs[y]!), 12);
    });
  },
  'not-exactly-log-c': () => {
    for (const params of problems) {
      const scaled = (by: number) =>
        trace({ ...params, reg: 0, reduction: 'mean', W: params.W.map((row) => row.map((w) => w * by)) });
      expect(scaled(0).loss).toBeCloseTo(Math.log(params.W.length), 12);
      expect(scaled(1e-3).loss).not.toBe(Math.log(params.W.length));
      expect(scaled(1e-3).loss).toBeCloseTo(Math.log(params.W.length), 1);
    }
  },
  'derivative-by-an-index': () => {
    everyExample(({ examples, C }, i) => {
      expect(examples[i]!.scores).toHaveLength(C);
    });
  },
  'sum-has-all': () => {
    everyExample(({ examples }, i) => {
      const { shifted, exps } = examples[i]!;
      const h = 1e-6;
      exps.forEach((exp, j) => {
        const sumAt = (by: number) => add([...shifted].map((f, k) => Math.exp(k === j ? f + by : f)));
        expect((sumAt(h) - sumAt(-h)) / (2 * h)).toBeCloseTo(exp, 6);
      });
    });
  },
  'probability-or-loss': () => {
    everyExample((t, i) => {
      const { probs, dScores, y } = t.examples[i]!;
      expect(t.jacobian(i)[y * t.C + y]).toBeCloseTo(probs[y]! * (1 - probs[y]!), 12);
      expect(dScores[y]).toBeCloseTo(probs[y]! - 1, 12);
    });
  },
  'only-the-diagonal': () => {
    everyExample((t, i) => {
      expect([...t.jacobian(i)].every((slope) => slope !== 0)).toBe(true);
    });
  },
  'vector-or-table': () => {
    everyExample((t, i) => {
      expect(t.jacobian(i)).toHaveLength(t.C * t.C);
    });
  },
  'why-keep-other-classes': () => {
    everyExample((t, i) => {
      const { probs, y } = t.examples[i]!;
      const jacobian = t.jacobian(i);
      const left = t
        .dProbs(i)
        .map((slope, k) => (slope === 0 ? 0 : k + 1))
        .filter(Boolean);
      expect([...left]).toEqual([y + 1]);
      probs.forEach((p, j) => {
        if (j !== y) expect(jacobian[y * t.C + j]).toBeCloseTo(-probs[y]! * p, 12);
      });
    });
  },
  'how-to-multiply': () => {
    everyExample((t, i) => {
      const { dScores } = t.examples[i]!;
      const jacobian = t.jacobian(i);
      dScores.forEach((error, j) => {
        expect(add(t.dProbs(i).map((slope, k) => slope * jacobian[k * t.C + j]!))).toBeCloseTo(error, 10);
      });
      const diagonal = t.dProbs(i).map((slope, k) => slope * jacobian[k * t.C + k]!);
      expect(diagonal.filter((entry) => entry !== 0)).toHaveLength(1);
    });
  },
  'one-factor-cancels': () => {
    everyExample(({ examples }, i) => {
      const { probs, y } = examples[i]!;
      for (const p of probs) expect((-1 / probs[y]!) * (-probs[y]! * p)).toBeCloseTo(p, 12);
    });
  },
  'inner-derivative': () => {
    everyExample(({ examples }, i) => {
      const { exps, sum, probs } = examples[i]!;
      exps.forEach((exp, j) => {
        expect((1 / sum) * exp).toBeCloseTo(probs[j]!, 12);
      });
    });
  },
  'softmax-step-skipped': () => {
    everyExample((t, i) => {
      const jacobian = t.jacobian(i);
      const { dScores } = t.examples[i]!;
      const again = [...dScores].map((_, j) => add([...dScores].map((e, k) => e * jacobian[k * t.C + j]!)));
      expect(Math.hypot(...again)).toBeLessThan(Math.hypot(...dScores));
    });
  },
  'squared-error-same': () => {
    const probs = Float64Array.from(softmax([10, 0, 0]));
    const errors = [...probs].map((p, j) => p - Number(j === 1));
    const jacobian = softmaxJacobian(probs);
    const squared = errors.map((_, j) => add(errors.map((e, k) => e * jacobian[k * 3 + j]!)));
    expect(errors[1]!.toFixed(5)).toBe('-0.99995');
    expect(squared[1]!.toFixed(5)).toBe('-0.00009');
  },
  'why-not-all-minus-one': () => {
    everyExample(({ examples }, i) => {
      const { dScores, probs, y } = examples[i]!;
      dScores.forEach((error, j) => {
        expect(error).toBeCloseTo(j === y ? probs[j]! - 1 : probs[j]!, 12);
      });
    });
  },
  'like-the-svm': () => {
    for (const params of problems) {
      const { coefficients } = hingeLoss(params);
      const { examples } = trace(params);
      params.y.forEach((y, i) => {
        const svm = coefficients.map((row) => row[i]!);
        const others = svm.filter((_, j) => j !== y);
        expect(others.every((one) => one === 0 || one === 1)).toBe(true);
        expect(svm[y]).toBeCloseTo(-add(others), 12);
        const { dScores } = examples[i]!;
        expect(dScores[y]).toBeCloseTo(-add([...dScores].filter((_, j) => j !== y)), 12);
      });
    }
  },
  'raise-all-outputs': () => {
    everyExample(({ examples }, i) => {
      const { dScores, probs, y } = examples[i]!;
      expect(add(dScores)).toBeCloseTo(0, 12);
      expect(add(dScores.map(Math.abs)) / 2).toBeCloseTo(1 - probs[y]!, 12);
    });
  },
  'why-the-example': () => {
    everyExample(({ examples, D }, i) => {
      const { x, dScores, contribution } = examples[i]!;
      contribution.forEach((entry, at) => {
        expect(entry).toBe(dScores[Math.floor(at / D)]! * x[at % D]!);
      });
    });
  },
  'label-minus-p': () => {
    everyExample(({ examples, D }, i) => {
      const { x, dScores, y, contribution } = examples[i]!;
      const row = contribution.subarray(y * D, (y + 1) * D);
      row.forEach((entry, d) => {
        expect(-0.5 * entry).toBe(0.5 * (-dScores[y]! * x[d]!));
      });
    });
  },
  'three-way-table': () => {
    everyExample(({ examples, C, D }, i) => {
      const { x, dScores, contribution } = examples[i]!;
      // slope of f_k in W_jd is x_d where k = j, else 0
      for (let j = 0; j < C; j += 1)
        for (let d = 0; d < D; d += 1) {
          const terms = [...dScores].map((error, k) => error * (k === j ? x[d]! : 0));
          expect(terms.filter((_, k) => k !== j).every((term) => term === 0)).toBe(true);
          expect(add(terms)).toBeCloseTo(contribution[j * D + d]!, 12);
        }
    });
  },
  'why-outside-the-loop': () => {
    everyExample(({ examples, dWSum, N }) => {
      dWSum.forEach((entry, at) => {
        expect(add(examples.map(({ contribution }) => contribution[at]! / N))).toBeCloseTo(entry / N, 12);
      });
    });
  },
  'divide-by-what': () => {
    for (const params of problems) {
      const { dataLoss, examples, N } = trace({ ...params, reduction: 'mean' });
      expect(dataLoss).toBeCloseTo(add(examples.map(({ loss }) => loss)) / N, 12);
    }
  },
  'penalty-over-n': () => {
    for (const params of problems) {
      const twice = { ...params, X: [...params.X, ...params.X], y: [...params.y, ...params.y] };
      expect(trace(twice).dWReg).toEqual(trace(params).dWReg);
      expect(trace({ ...params, reg: 0 }).dWReg.every((entry) => entry === 0)).toBe(true);
    }
  },
  'transpose-until-it-fits': () => {
    for (const params of problems) {
      const { dWSum, examples, C, D } = trace(params);
      for (let j = 0; j < C; j += 1)
        for (let d = 0; d < D; d += 1)
          expect(dWSum[j * D + d]).toBeCloseTo(add(examples.map((one) => one.dScores[j]! * one.x[d]!)), 12);
    }
  },
  'factor-of-two': () => {
    for (const params of problems) {
      const half = trace({ ...params, regulariser: 'half' });
      const whole = trace({ ...params, regulariser: 'whole' });
      half.dWReg.forEach((entry, at) => {
        expect(entry).toBeCloseTo(params.reg * params.W.flat()[at]!, 12);
        expect(whole.dWReg[at]).toBeCloseTo(2 * entry, 12);
      });
    }
  },
  'mean-or-sum-which': () => {
    for (const params of problems) {
      const [mean, sum] = [trace({ ...params, reduction: 'mean' }), trace({ ...params, reduction: 'sum' })];
      mean.dWData.forEach((entry, at) => {
        expect(sum.dWData[at]).toBeCloseTo(entry * mean.N, 10);
      });
      expect(mean.dWReg).toEqual(sum.dWReg);
    }
  },
  'transposed-course': () => {
    // The question's function on X and W as they are, against the same with an example a row: X W, (N x D)(D x C).
    const { params } = shown[2]!;
    const columns = softmaxLossNaive(
      params.W,
      params.X[0]!.map((_, d) => params.X.map((row) => row[d]!)),
      params.y,
      params.reg,
    );
    const { examples, N, C, D } = trace(params);
    for (let d = 0; d < D; d += 1)
      for (let j = 0; j < C; j += 1) {
        const entry = add(examples.map((one) => one.x[d]! * one.dScores[j]!)) / N;
        expect(entry + params.reg * params.W[j]![d]!).toBeCloseTo(columns.dW[j]![d]!, 12);
      }
  },
};

const words = (prose: string) =>
  prose
    .replace(/\$[^$]*\$/g, 'x')
    .split(/\s+/)
    .filter(Boolean).length;

const all = Object.values(questions).flat();

describe.each(all)('$id', ({ id, question, answer }) => {
  it('is a question, answered in at most 60 words', () => {
    expect(question).toMatch(/\?$/);
    expect(words(answer)).toBeLessThanOrEqual(60);
    expect(answer).not.toMatch(/simply|obviously|\bjust\b|!/i);
  });

  it('claims nothing that is not so', () => {
    expect(claims[id], 'a test of what the answer claims').toBeDefined();
    claims[id]?.();
  });
});
