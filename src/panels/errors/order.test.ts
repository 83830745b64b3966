import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { sortedExamples } from './order';

const traces = dataSets.map(({ params }) => trace(params));
const descends = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value <= (values[at - 1] ?? NaN));

describe('the order of the examples', () => {
  it('holds each of them once', () => {
    for (const traced of traces)
      for (const order of ['example', 'label', 'size', 'largest'] as const)
        expect([...sortedExamples(traced, order, 0)].sort((a, b) => a - b)).toEqual(
          traced.examples.map(({ i }) => i),
        );
  });

  it('is the loop’s, or the labels’ with the loop’s inside each', () => {
    for (const traced of traces) {
      expect(sortedExamples(traced, 'example', 1)).toEqual(traced.examples.map(({ i }) => i));
      const byLabel = sortedExamples(traced, 'label', 1);
      const places = byLabel.map((i) => (traced.examples[i]?.y ?? NaN) * traced.N + i);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('is by the size of the error in class j, whatever its sign, or of the largest in any', () => {
    for (const traced of traces) {
      const errors = (i: number) => Array.from(traced.examples[i]?.dScores ?? [], Math.abs);
      for (let j = 0; j < traced.C; j += 1)
        expect(descends(sortedExamples(traced, 'size', j).map((i) => errors(i)[j] ?? NaN))).toBe(true);
      expect(descends(sortedExamples(traced, 'largest', 0).map((i) => Math.max(...errors(i))))).toBe(true);
    }
    const [first] = traces;
    if (!first) throw new Error('There are data sets.');
    expect(sortedExamples(first, 'size', 0)).not.toEqual(sortedExamples(first, 'size', 2));
  });

  it('leaves examples that are alike as they come', () => {
    const [set] = dataSets;
    if (!set) throw new Error('There are data sets.');
    const same = { ...set.params, X: set.params.X.map(() => [1, 1]), y: set.params.y.map(() => 1) };
    expect(sortedExamples(trace(same), 'largest', 0)).toEqual(same.y.map((_, i) => i));
  });
});
