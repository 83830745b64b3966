import { describe, expect, it } from 'vitest';
import { trace } from '../engine';
import type { Trace } from '../engine';
import { dataSets } from '../engine/data/dataSets';
import { randomProblem } from '../engine/fixtures/randomProblem';
import { slotNumber } from '../formula/readSlot';
import { shapeOf } from '../terms/byLayout';
import { registry, termIds } from '../terms/registry';
import type { TermId } from '../terms/registry';

/** What a registry's range says, as a question to a value. */
const ranges: Readonly<Record<string, (value: number, trace: Trace) => boolean>> = {
  '−∞ to ∞': (value) => !Number.isNaN(value),
  '−∞ to 0': (value) => value <= 0,
  '0 to ∞': (value) => value >= 0,
  '0 to 1': (value) => value >= 0 && value <= 1,
  '−1 to 1': (value) => value >= -1 && value <= 1,
  '1 to C': (value, { C }) => value >= 1 && value <= C,
  '0 to C − 1': (value, { C }) => Number.isInteger(value) && value >= 0 && value < C,
  '0 or 1': (value) => value === 0 || value === 1,
  '1, 2, 3 …': (value) => Number.isInteger(value) && value >= 1,
  '2, 3, 4 …': (value) => Number.isInteger(value) && value >= 2,
  '−∞ to −1, or 0': (value) => value <= -1 || value === 0,
  // p(1 − p) is largest at 1/2; −p_k p_j is smallest where both are 1/2.
  '−1/4 to 1/4': (value) => Math.abs(value) <= 0.25,
};

/** Every number of a term, of example i where there is one an example, read where the registry says. */
function numbersOf(id: TermId, traced: Trace, i: number): number[] {
  const { trace: path } = registry[id];
  const example = traced.examples[i];
  const keeps: Readonly<Record<string, unknown>> = {
    ...traced,
    ...Object.fromEntries(Object.entries(example ?? {}).map(([key, value]) => [`examples[i].${key}`, value])),
    ...Object.fromEntries(Object.entries(traced.params).map(([key, value]) => [`params.${key}`, value])),
    'dProbs(i)': traced.dProbs(i),
    'jacobian(i)': traced.jacobian(i),
  };
  const found = keeps[path];
  if (found === undefined) expect.fail(`${id}: the trace has no ${path}`);
  return [found].flat(2).flatMap((part) => (part instanceof Float64Array ? [...part] : [part as number]));
}

const problems = [
  ...dataSets.map(({ id, params }) => ({ id, params })),
  ...[1, 2, 3].map((seed) => ({
    id: `random ${seed}`,
    params: randomProblem({ N: 5, D: 4, C: 3, seed, bias: seed > 1 }),
  })),
];

describe.each(problems)('the registry on $id', ({ params }) => {
  const traced = trace(params);
  const examples = traced.examples.slice(0, 12).map(({ i }) => i);

  it.each(termIds)('%s has the shape and the range it says', (id) => {
    const term = registry[id];
    const whole = shapeOf(term, 'columns').reduce((size, letter) => size * traced[letter], 1);
    const perExample = id === 'X' || id === 'y' ? whole / traced.N : whole;
    for (const i of examples) {
      const values = numbersOf(id, traced, i);
      expect(values).toHaveLength(perExample);
      const holds = ranges[term.range];
      expect(values.filter((value) => !holds?.(value, traced))).toEqual([]);
    }
  });

  it.each(termIds)('%s has a present value, one of its numbers', (id) => {
    const { slot, each } = registry[id].value;
    for (const i of examples) {
      const cursor = { i, j: 1, k: 0, d: 0 };
      const numbers = numbersOf(id, traced, i);
      for (let d = 0; d < (each ? traced.D : 1); d += 1)
        expect(numbers).toContain(slotNumber(each ? `${slot}${d}` : slot, traced, cursor));
    }
  });
});

describe('the registry', () => {
  it('turns a shape about with the layout, and keeps its letters', () => {
    for (const id of termIds) {
      const { shape } = registry[id];
      if ('columns' in shape) expect(shape.rows).toEqual([...shape.columns].reverse());
    }
  });

  it('gives every term a name of its own, and other names that are none of its own', () => {
    const names = termIds.map((id) => registry[id].name);
    expect(new Set(names).size).toBe(names.length);
    for (const id of termIds) {
      const { name, aliases } = registry[id];
      expect(new Set(aliases).size).toBe(aliases.length);
      expect(aliases).not.toContain(name);
    }
  });

  it('describes every term in one or two sentences', () => {
    for (const id of termIds) {
      const sentences = registry[id].describe.split(/(?<=\.)\s/);
      expect(sentences.length).toBeLessThanOrEqual(2);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z01].*\.$/);
    }
  });
});
