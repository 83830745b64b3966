import { describe, expect, it } from 'vitest';
import { chooseLeaders, leadersApart } from './chooseLeaders';
import { leaderCandidates, omissionPrice } from './leaders';
import type { LeaderRequest } from './leaders';
import type { Obstacles } from './obstacles';

const spacing = { clearance: 4, gap: 7, pitch: 20 };
const open: Obstacles = { frame: { x0: 0, y0: 0, x1: 400, y1: 300 }, discs: [], blocks: [], strokes: [] };
const request = (term: string, x: number, end: readonly [number, number], pinned = false): LeaderRequest => ({
  term,
  start: [x, -10],
  ends: [{ at: end, price: 0 }],
  pinned,
});
const route = (requests: readonly LeaderRequest[], obstacles: Obstacles, wide = false) =>
  chooseLeaders(
    requests,
    requests.map((each) => leaderCandidates(each, obstacles, spacing, { wide, alike: 4 })),
    spacing.gap,
  );

describe('leaders', () => {
  it('drop straight where the mark is right below', () => {
    expect(route([request('a', 100, [100, 200])], open).paths[0]?.path).toEqual([
      [100, -10],
      [100, 200],
    ]);
  });

  it('drop and slant at a plain angle where it is aside', () => {
    const { path } = route([request('a', 100, [200, 250])], open).paths[0]!;
    expect(path).toHaveLength(3);
    const [, bend, end] = path;
    expect(bend![0]).toBe(100);
    const slope = Math.abs((end![1] - bend![1]) / (end![0] - bend![0]));
    expect(
      [1, Math.tan(Math.PI / 6), Math.tan(Math.PI / 3)].some((plain) => Math.abs(plain - slope) < 1e-6),
    ).toBe(true);
  });

  it('go around a mark in their way', () => {
    const disc = { at: [100, 100], r: 15 } as const;
    const { path } = route([request('a', 100, [100, 200])], { ...open, discs: [disc] }, true).paths[0]!;
    expect(path.length).toBeGreaterThan(2);
  });

  it('stay a gap apart though the shortest ways would cross', () => {
    const requests = [request('a', 100, [300, 150]), request('b', 200, [120, 250])];
    const { paths } = route(requests, open, true);
    expect(paths.every((path) => path !== null)).toBe(true);
    expect(leadersApart(paths[0]!.path, paths[1]!.path, spacing.gap)).toBe(true);
  });

  it('are left out where there is no clean way, the pinned one last', () => {
    const ends = [request('a', 100, [200, 150]), request('b', 300, [200, 150], true)];
    const { paths, price } = route(ends, open, true);
    expect(paths[0]).toBeNull();
    expect(paths[1]).not.toBeNull();
    expect(price).toBeGreaterThan(omissionPrice);
  });

  it('never run along the edge they end on', () => {
    const edge: LeaderRequest = {
      term: 'a',
      start: [100, -10],
      ends: [{ at: [200, 150], price: 0, side: -1 }],
    };
    for (const { path } of leaderCandidates(edge, open, spacing, { wide: true, alike: 4 })) {
      expect(path.at(-2)![1]).toBeLessThanOrEqual(144);
    }
  });
});
