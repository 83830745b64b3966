import { describe, expect, it } from 'vitest';
import { accuracy } from '../accuracy';
import { trace } from '../trace';
import { validateParams } from '../validate';
import { dataSets } from './dataSets';
import { defaultSet } from './defaultSet';
import { fixtureB } from './fixtureB';
import { imbalanced } from './imbalanced';
import { notesFigure } from './notesFigure';
import { outlier } from './outlier';
import { twoClasses } from './twoClasses';

const rounded = (values: Iterable<number>, decimals = 4) =>
  Array.from(values, (value) => Number(value.toFixed(decimals)));

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((item, at) => items.slice(at + 1).map((other): [T, T] => [item, other]));
}

it('each has an id of its own, in kebab-case', () => {
  const ids = dataSets.map(({ id }) => id);
  expect(ids).toEqual([
    'default',
    'notes-figure',
    'fixture-b',
    'two-classes',
    'blobs',
    'outlier',
    'imbalanced',
    'rings',
  ]);
});

describe.each(dataSets)('$id', ({ title, describe: sentence, params, featureNames }) => {
  it('is a valid problem with a name for each feature and every class present', () => {
    const { D, C } = validateParams(params);
    expect(featureNames).toHaveLength(D - Number(params.bias));
    expect(new Set(featureNames).size).toBe(featureNames.length);
    expect(params.y.every((label) => label < C)).toBe(true);
    expect(title).not.toMatch(/\.$/);
    expect(sentence).toMatch(/\.$/);
  });

  it('has sizes that cannot be taken for one another', () => {
    const { N, D, C } = validateParams(params);
    // The plane with its bias has D = 3, which is C for the set that the app opens with.
    expect(new Set([N, D, C]).size).toBe(params === defaultSet.params ? 2 : 3);
  });

  it('has weights that hide no mistake by being 0', () => {
    expect(Math.max(...params.W.flat().map(Math.abs))).toBeGreaterThan(0.3);
  });
});

const planar = dataSets.filter(({ featureNames }) => featureNames.length === 2);

describe.each(planar)('$id on the plane', ({ params }) => {
  it('has one-decimal points within ±4, at least half a unit apart', () => {
    for (const coordinate of params.X.flat()) {
      expect(Math.abs(coordinate)).toBeLessThanOrEqual(4);
      expect(coordinate).toBe(Number(coordinate.toFixed(1)));
    }
    for (const [a, b] of pairs(params.X)) {
      expect(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)).toBeGreaterThanOrEqual(0.5);
    }
  });
});

describe('what each set is there to show', () => {
  it('the notes figure has the published numbers', () => {
    const { loss, examples } = trace(notesFigure.params);
    expect(rounded([loss])).toEqual([1.0402]);
    expect(rounded(examples[0]!.scores, 2)).toEqual([-2.85, 0.86, 0.28]);
    expect(rounded(examples[0]!.probs)).toEqual([0.0154, 0.6312, 0.3534]);
    expect(rounded([trace({ ...notesFigure.params, reg: 0.1 }).loss])).toEqual([1.0875]);
  });

  it('the batch has the printed losses', () => {
    const { loss, dataLoss, regLoss } = trace(fixtureB.params);
    expect(rounded([dataLoss, regLoss, loss])).toEqual([0.5996, 0.1625, 0.7621]);
  });

  it('the default starts with most examples right, and some wrong', () => {
    expect(accuracy(defaultSet.params)).toBeGreaterThan(0.5);
    expect(accuracy(defaultSet.params)).toBeLessThan(1);
  });

  it('two classes have opposite errors', () => {
    for (const { dScores } of trace(twoClasses.params).examples) {
      expect(dScores[0]! + dScores[1]!).toBeCloseTo(0, 14);
    }
  });

  it('the outlier is wrong, alone, and contributes more than any other', () => {
    const sizes = trace(outlier.params).examples.map(({ contribution, probs, y }) => ({
      size: Math.hypot(...contribution),
      right: probs[y]! > 0.5,
    }));
    expect(sizes.map(({ right }) => right)).toEqual([false, ...outlier.params.y.slice(1).map(() => true)]);
    expect(sizes[0]!.size).toBeGreaterThan(5 * Math.max(...sizes.slice(1).map(({ size }) => size)));
  });

  it('the unequal classes have 8, 3, 2 and 1 examples', () => {
    const counts = imbalanced.params.W.map(
      (_, j) => imbalanced.params.y.filter((label) => label === j).length,
    );
    expect(counts).toEqual([8, 3, 2, 1]);
  });
});
