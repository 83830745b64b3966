import { describe, expect, it } from 'vitest';
import { positionOf, tapeLength } from '../../engine';
import type { TapePlace } from '../../engine';
import { describePlace, numbersShown, placeOnRuler, tapeRuler } from './tapeRuler';

const sizes = { N: 12, C: 3, reduction: 'mean' } as const;
const at = (place: TapePlace) => positionOf(place, sizes);

describe('the ruler of a run', () => {
  const { examples, classes } = tapeRuler(at({ line: 'add', i: 7, j: 1 }), sizes);

  it('has a part for every example, side by side and equally long', () => {
    expect(examples.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    examples.slice(1).forEach(({ from }, n) => {
      expect(from).toBeCloseTo(examples[n]?.to ?? NaN, 12);
    });
    const widths = examples.map(({ from, to }) => to - from);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1e-12);
  });

  it('has the classes of every example inside of its part', () => {
    expect(classes).toHaveLength(36);
    classes.forEach(({ from, to }, n) => {
      const example = examples[Math.floor(n / 3)];
      expect(from).toBeGreaterThan(example?.from ?? NaN);
      expect(to).toBeLessThan(example?.to ?? NaN);
    });
  });

  it('has an event’s place inside of its turns', () => {
    const position = at({ line: 'probs', i: 4, j: 2 });
    const ruler = tapeRuler(position, sizes);
    expect(ruler.at).toBe(placeOnRuler(position, tapeLength(sizes)));
    expect(ruler.at).toBeGreaterThan(ruler.examples[4]?.from ?? NaN);
    expect(ruler.at).toBeLessThan(ruler.examples[4]?.to ?? NaN);
    const turn = ruler.classes[4 * 3 + 2];
    expect(ruler.at).toBeGreaterThan(turn?.from ?? NaN);
    expect(ruler.at).toBeLessThan(turn?.to ?? NaN);
  });

  it('shows the classes of the present example alone where there are many', () => {
    const many = { N: 300, C: 10, reduction: 'sum' } as const;
    const inTurn = tapeRuler(positionOf({ line: 'loss', i: 5 }, many), many);
    expect(inTurn.classes).toHaveLength(10);
    expect(inTurn.classes[0]?.from).toBeGreaterThan(inTurn.examples[5]?.from ?? NaN);
    expect(tapeRuler(0, many).classes).toEqual([]);
  });
});

describe('numbers along it', () => {
  it('are all there where there is room, else every so many', () => {
    expect(numbersShown(12, 600, 24)).toHaveLength(12);
    expect(numbersShown(12, 240, 24)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(numbersShown(300, 600, 24)).toEqual([
      0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240, 260, 280,
    ]);
    expect(numbersShown(1, 10, 24)).toEqual([0]);
  });
});

describe('an event in words', () => {
  it.each<[TapePlace, string]>([
    [{ line: 'no-loss' }, 'line 2'],
    [{ line: 'score', i: 3 }, 'line 2, example 3'],
    [{ line: 'sum', i: 3, k: 2 }, 'line 2, example 3, class C'],
    [{ line: 'add', i: 0, j: 1 }, 'line 2, example 0, class B'],
    [{ line: 'classes', i: 0, ends: true }, 'line 2, example 0, the loop is over'],
    [{ line: 'examples', ends: true }, 'line 2, the loop is over'],
  ])('%j', (place, words) => {
    expect(describePlace(at(place), 2, sizes)).toBe(words);
  });
});
