import { describe, expect, it } from 'vitest';
import { dataSets } from '../../engine/data/dataSets';
import { trace } from '../../engine/trace';
import { arrange } from './arrange';
import { boundaryLines, classGrounds } from './clearTicks';
import { distance, distanceToSegment } from './geometry';
import { planeMetrics } from './metrics';
import { arrangeRequest, extentOf, viewOf } from './planeLayout';
import { placeRegionLetters } from './regionLetters';
import { planeScene } from './scene';

const show = { chain: true, chainUpTo: 'i', sum: true, drops: true, probabilityBar: true } as const;
const [width, height] = [968, 540];
const metrics = planeMetrics('plate', 12);

function lettersOf(id: string) {
  const numbers = trace(dataSets.find((each) => each.id === id)!.params);
  const input = { trace: numbers, cursor: { i: 0, j: 0 }, axes: [0, 1] } as const;
  const extent = extentOf(input, show);
  const { view, ticks } = viewOf(input, show, extent, { width, height, metrics });
  const options = {
    show,
    leaders: [],
    featureNames: ['feature 0', 'feature 1'],
    coordinate: String,
    pinned: null,
    avoid: [{ x0: 0, y0: 0, x1: 84, y1: 34 }],
    looked: false,
  };
  const request = arrangeRequest(input, { width, height, metrics }, view, ticks, extent.chainScale, options);
  const grounds = classGrounds(input, view);
  return {
    letters: placeRegionLetters(grounds, request, arrange(request)),
    grounds,
    boundaries: boundaryLines(input, view),
    scene: planeScene(numbers, input.cursor, input.axes, view, extent.chainScale, show),
  };
}

describe.each(['default', 'two-classes', 'notes-figure'])('the letters of the regions of %s', (id) => {
  const { letters, grounds, boundaries, scene } = lettersOf(id);

  it('are one for every class that wins somewhere at large', () => {
    const areas = grounds.map(({ polygon }) =>
      Math.abs(
        polygon.reduce((sum, [x, y], n) => {
          const [nextX, nextY] = polygon[(n + 1) % polygon.length]!;
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      ),
    );
    const large = areas.flatMap((area, j) => (area > 0.1 * width * height ? [j] : []));
    expect(large.length).toBeGreaterThan(0);
    expect(letters.map(({ j }) => j)).toEqual(expect.arrayContaining(large));
  });

  it('stand in their own region, off its edges, points and arrows', () => {
    for (const { at } of letters) {
      for (const [a, b] of boundaries) expect(distanceToSegment(at, a, b)).toBeGreaterThan(metrics.labelSize);
      for (const point of scene.points)
        expect(distance(at, point)).toBeGreaterThan(metrics.markerRadius + metrics.labelSize / 2);
      for (const { tail, tip } of scene.arrows)
        expect(distanceToSegment(at, tail, tip)).toBeGreaterThan(metrics.labelSize / 2);
      expect(at[0] < 84 && at[1] < 34).toBe(false);
    }
  });
});
