import { describe, expect, it } from 'vitest';
import { describeLogCurve } from './logCurve';

const curve =
  'The curve minus log p, falling from left to right to 0 at p = 1. Point 0, class B: probability 0.50, loss 0.69.';
const half = { p: 0.5, loss: Math.log(2) };

describe('describeLogCurve', () => {
  it('says where the chosen example stands', () => {
    expect(describeLogCurve({ points: [half], i: 0, label: 1, slope: null }, null)).toBe(curve);
  });

  it('says the slope of the tangent where one is drawn', () => {
    expect(describeLogCurve({ points: [half], i: 0, label: 1, slope: -2 }, null)).toBe(
      `${curve} The tangent there has the slope −2.00.`,
    );
  });

  it('says how the other examples fare', () => {
    const other = { p: 1, loss: 0 };
    expect(describeLogCurve({ points: [half, other], i: 0, label: 1, slope: null }, null)).toBe(
      `${curve} The other example’s loss is 0.00.`,
    );
    const third = { p: 0, loss: 36.2103 };
    expect(describeLogCurve({ points: [half, other, third], i: 0, label: 1, slope: null }, null)).toBe(
      `${curve} The losses of the other 2 run from 0.00 to 36.21.`,
    );
  });

  it('says what the first loss is, where the picture shows it', () => {
    expect(describeLogCurve({ points: [half], i: 0, label: 1, slope: null }, 3)).toBe(
      `${curve} With all weights 0 every loss is log 3, 1.10.`,
    );
  });
});
