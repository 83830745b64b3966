import { describe, expect, it } from 'vitest';
import { trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { gapOfWays, ways } from './ways';

const traced = trace(dataSets[0]!.params);

describe('both ways', () => {
  it.each(ways)('$id ends at the errors', ({ columns }) => {
    for (const { i, dScores } of traced.examples)
      dScores.forEach((error, j) => {
        expect(columns.at(-1)?.read(traced, i, j)).toBeCloseTo(error, 14);
      });
  });

  it('have columns that make the last one', () => {
    const at = (way: number, column: number, j: number) => ways[way]!.columns[column]!.read(traced, 7, j);
    for (let j = 0; j < traced.C; j += 1) {
      expect(at(0, 0, j) * at(0, 1, j)).toBeCloseTo(at(0, 2, j), 14);
      expect(at(1, 0, j) + at(1, 1, j)).toBeCloseTo(at(1, 2, j), 14);
    }
  });

  it('lie apart by rounding alone', () => {
    for (const { i } of traced.examples) expect(gapOfWays(traced, i)).toBeLessThan(1e-14);
  });

  it('cannot be compared where the label’s probability has underflowed', () => {
    const far = trace({
      ...dataSets[0]!.params,
      W: [
        [900, 0, 0],
        [0, 0, 0],
        [-900, 0, 0],
      ],
    });
    const lost = far.examples.find(({ probs, y }) => probs[y] === 0);
    expect(lost).toBeDefined();
    expect(gapOfWays(far, lost!.i)).toBeNaN();
    expect(ways[1]!.columns[2]!.read(far, lost!.i, lost!.y)).toBe(-1);
  });
});
