import { describe, expect, it } from 'vitest';
import { dataSets } from './data/dataSets';
import { curveSteps, errorCurves } from './errorCurve';

describe('the error of a measured slope against the step', () => {
  const { params } = dataSets[0]!;
  const curves = errorCurves(params, { j: 1, d: 0 });
  const bestStep = (n: number) => {
    const { points } = curves[n]!;
    return points.reduce((best, one) => (one.relativeError < best.relativeError ? one : best)).h;
  };
  const at = (n: number, h: number) =>
    curves[n]!.points.find((point) => Math.abs(point.h / h - 1) < 1e-9)!.relativeError;

  it('tries the same steps each way', () => {
    for (const { points } of curves) expect(points.map(({ h }) => h)).toEqual(curveSteps);
    expect(curveSteps[0]).toBe(0.1);
    expect(curveSteps.at(-1)).toBeCloseTo(1e-14, 20);
  });

  it('has its least error near 1e-5, 1e-8, and in float32 near 1e-2', () => {
    expect(curves.map(({ method, precision }) => `${method} ${precision}`)).toEqual([
      'central float64',
      'forward float64',
      'central float32',
    ]);
    expect(Math.abs(Math.log10(bestStep(0)) + 5)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(Math.log10(bestStep(1)) + 8)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(Math.log10(bestStep(2)) + 2)).toBeLessThanOrEqual(1.5);
  });

  it('falls with h² and with h, and rises again as the step vanishes', () => {
    expect(at(0, 1e-1) / at(0, 1e-2)).toBeGreaterThan(50);
    expect(at(1, 1e-2) / at(1, 1e-3)).toBeCloseTo(10, 0);
    for (const n of [0, 1, 2]) expect(at(n, 1e-14)).toBeGreaterThan(at(n, bestStep(n)));
  });

  it('would refuse the correct gradient in float32 at the usual step', () => {
    expect(at(2, 1e-5)).toBeGreaterThan(1e-4);
    expect(at(0, 1e-5)).toBeLessThan(1e-7);
  });
});
