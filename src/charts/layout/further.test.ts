import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../engine/data/defaultSet';
import { trace } from '../../engine/trace';
import { largestContribution } from './largest';
import { planeMetrics } from './metrics';
import { biasOf, contributionOf } from './planeData';
import { fillField } from './probabilityField';
import { scorePlanes } from './regions';
import { scaleBar } from './scaleBar';

const numbers = trace(defaultSet.params);

describe('largestContribution', () => {
  it('is the longest arrow of the two features shown, with its share of all lengths', () => {
    const lengths = numbers.examples.map(({ i }) => Math.hypot(...contributionOf(numbers, i, 1, [0, 1])));
    const most = Math.max(...lengths);
    expect(largestContribution(numbers, 1, [0, 1])).toEqual({
      i: lengths.indexOf(most),
      share: expect.closeTo(most / lengths.reduce((sum, length) => sum + length, 0), 12) as number,
    });
    expect(largestContribution(numbers, 1, [0, 1], 1)).toEqual({ i: 0, share: 1 });
  });

  it('is none where no arrow has a length', () => {
    expect(largestContribution(trace({ ...defaultSet.params, X: [[0, 0]], y: [0] }), 1, [0, 1])).toBeNull();
  });
});

describe('scaleBar', () => {
  const metrics = planeMetrics('page', 12);

  it('is a round length that fits, as long as an arrow of that length is drawn', () => {
    for (const unit of [0.3, 7, 19, 36, 120, 4000])
      for (const chainScale of [1, 0.5, 0.1, 0.02]) {
        const { value, length } = scaleBar(unit, chainScale, metrics);
        expect(length).toBeCloseTo(value * unit * chainScale, 9);
        expect(length).toBeLessThanOrEqual(56 + 1e-6);
        expect(length).toBeGreaterThan(20);
        expect(['1', '2', '5']).toContain(value.toExponential().charAt(0));
      }
  });

  it('speaks for every arrow, or for contributions alone where these are drawn shorter', () => {
    expect(scaleBar(30, 1, metrics).text).toBe('= 1, for every arrow');
    expect(scaleBar(30, 0.1, metrics).text).toBe('= 10, for contributions (drawn at 1/10)');
  });
});

describe('biasOf', () => {
  it('is the component of W_j that the plane does not show', () => {
    expect(biasOf(numbers, 0, [0, 1])).toBe(defaultSet.params.W[0]!.at(-1));
    const single = {
      ...defaultSet.params,
      X: [[2]],
      y: [0],
      W: [
        [1, 0.5],
        [0, 0.25],
      ],
    };
    expect(biasOf(trace(single), 0, [0, 1])).toBeNull();
    expect(biasOf(trace({ ...single, bias: false, W: [[1], [0]] }), 0, [0, 0])).toBeNull();
  });
});

describe('fillField', () => {
  it('weighs every tint by its class’s probability at the pixel’s middle', () => {
    const view = { width: 40, height: 20, unit: 10, origin: [20, 10] } as const;
    const pixels = new Uint8ClampedArray(4 * 2 * 4);
    const tints = [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
    ] as const;
    fillField(pixels, { columns: 4, rows: 2 }, scorePlanes(numbers, 0, [0, 1]), tints, view);
    // The second pixel of the first row: 10 to 20 pixels across, 0 to 10 down.
    const { probs } = trace({ ...defaultSet.params, X: [[-0.5, 0.5]], y: [0] }).examples[0]!;
    [0, 1, 2].forEach((k) => {
      expect(Math.abs(pixels[4 + k]! - 255 * probs[k]!)).toBeLessThanOrEqual(0.51);
    });
    expect(pixels[7]).toBe(255);
  });
});
