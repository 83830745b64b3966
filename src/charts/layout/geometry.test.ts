import { describe, expect, it } from 'vitest';
import {
  distanceToRect,
  distanceToSegment,
  overlaps,
  segmentDistance,
  segmentMeetsRect,
  segmentsCross,
} from './geometry';

const unit = { x0: 0, y0: 0, x1: 1, y1: 1 };

describe('distances', () => {
  it('measures to the nearest place of a segment, ends included', () => {
    expect(distanceToSegment([0, 3], [-1, 0], [1, 0])).toBe(3);
    expect(distanceToSegment([4, 4], [0, 0], [1, 0])).toBe(5);
    expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5);
  });

  it('is 0 between segments that cross and the gap otherwise', () => {
    expect(segmentDistance([0, 0], [2, 2], [0, 2], [2, 0])).toBe(0);
    expect(segmentDistance([0, 0], [2, 0], [0, 3], [2, 3])).toBe(3);
  });

  it('is 0 inside a rectangle', () => {
    expect(distanceToRect([0.5, 0.5], unit)).toBe(0);
    expect(distanceToRect([4, 5], unit)).toBe(5);
  });
});

describe('meeting', () => {
  it('counts a crossing inside both segments only', () => {
    expect(segmentsCross([0, 0], [2, 2], [0, 2], [2, 0])).toBe(true);
    expect(segmentsCross([0, 0], [1, 1], [1, 1], [2, 0])).toBe(false);
    expect(segmentsCross([0, 0], [1, 0], [3, -1], [3, 1])).toBe(false);
  });

  it('sees a segment pass through a rectangle though both ends lie outside', () => {
    expect(segmentMeetsRect([-1, 0.5], [2, 0.5], unit)).toBe(true);
    expect(segmentMeetsRect([-1, 0.5], [-0.5, 2], unit)).toBe(false);
    expect(segmentMeetsRect([0.2, 0.2], [0.4, 0.4], unit)).toBe(true);
    expect(segmentMeetsRect([-1, 1], [2, 1], unit)).toBe(false);
  });

  it('lets rectangles touch without overlapping', () => {
    expect(overlaps(unit, { x0: 1, y0: 0, x1: 2, y1: 1 })).toBe(false);
    expect(overlaps(unit, { x0: 0.9, y0: 0, x1: 2, y1: 1 })).toBe(true);
  });
});
