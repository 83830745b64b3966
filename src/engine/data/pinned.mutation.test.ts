import { describe, expect, it } from 'vitest';
import { trace } from '../trace';
import { blobs } from './blobs';
import { dataSets } from './dataSets';

/** A link holds what differs from a data set, so a set that changed would change every link made before. */
describe('the numbers of the data sets', () => {
  const losses = {
    default: 0.7981623585936384,
    'notes-figure': 1.0401905694301081,
    'fixture-b': 0.7620587200853679,
    'two-classes': 0.2531966029822619,
    blobs: 2.122878372744915,
    outlier: 0.8692556872995778,
    imbalanced: 0.8821315809156438,
    rings: 0.9081088780540265,
  };

  it('stay as they are: the loss each set opens with', () => {
    const found = dataSets.map(({ id, params }) => [id, trace(params).loss.toFixed(12)]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(losses).map(([id, loss]) => [id, loss.toFixed(12)])),
    );
  });

  it('stay as they are: what a seed draws', () => {
    const { X, y, W } = blobs({ N: 6, C: 3, spread: 0.5, seed: 7 }).params;
    expect(X).toEqual([
      [-2.9, 1.8],
      [-1.5, 0.6],
      [0, -2.3],
      [-0.1, -1.7],
      [2.2, 1.8],
      [2.3, 1],
    ]);
    expect(y).toEqual([0, 0, 1, 1, 2, 2]);
    expect(W).toEqual([
      [0.1, 0.9, 0.3],
      [-0.7, -0.7, -0.8],
      [0.1, -0.3, 0.6],
    ]);
  });
});

describe('the words of the data sets', () => {
  it('name each set and each feature', () => {
    expect(new Set(dataSets.map(({ title }) => title)).size).toBe(dataSets.length);
    for (const { title, featureNames } of dataSets) {
      expect(title).toMatch(/^[A-Z][a-z ]+$/);
      expect(featureNames).toEqual(featureNames.map((_, d) => `feature ${d}`));
    }
  });
});

describe('blobs', () => {
  it('name the option at fault', () => {
    expect(() => blobs({ spread: -1 })).toThrow(expect.objectContaining({ argument: 'spread' }));
  });

  it('without room put a point as far from the others as they can', () => {
    // Three draws around one centre, a tenth of a unit wide and rounded to tenths, often coincide.
    const { X } = blobs({ N: 3, C: 1, spread: 0.1, seed: 3 }).params;
    expect(new Set(X.map(String)).size).toBe(3);
  });
});
