import { lerp } from './geometry';
import type { Rect, Vec } from './geometry';
import type { ArrangeRequest } from './arrangement';
import type { LeaderRequest } from './leaders';

type Ends = LeaderRequest['ends'];

const end = (at: Vec, price = 0) => ({ at, price });

/** The tip of the sum; where a point hides it, a place further back. */
const sumEnds = ({ scene, sum }: ArrangeRequest): Ends =>
  sum
    ? [1, 0.92, 0.84, 0.7, 0.5, 0.4, 0.3, 0.2].map((t, n) => end(lerp(scene.origin, scene.sumTip, t), n * 12))
    : [];

/** The upper or lower edge of class j's part of the bar; its middle rather than its ends. */
function barEnds({ segments, j }: ArrangeRequest, bar: Rect | null): Ends {
  const segment = segments?.find(({ k }) => k === j);
  if (!bar || !segment) return [];
  return [0.5, 0.25, 0.75].flatMap((t, n) => {
    const x = bar.x0 + segment.x + segment.width * t;
    return [
      { at: [x, bar.y0], price: n * 2, side: -1 },
      { at: [x, bar.y1], price: n * 2 + 3, side: 1 },
    ];
  });
}

/** The ring around the chosen point, between its arrowheads. */
const ringEnds = ({ scene, metrics, i }: ArrangeRequest, price: number): Ends =>
  [0, 90, 180, 270].flatMap((quarter) =>
    [45, 30, 60].map((turn) => {
      const angle = ((quarter + turn) * Math.PI) / 180;
      const at = scene.points[i]!;
      return end(
        [at[0] + metrics.ringRadius * Math.cos(angle), at[1] + metrics.ringRadius * Math.sin(angle)],
        price,
      );
    }),
  );

/** The ring; the line from the origin to the point, which is the vector itself; the lines that drop to the axes. */
function exampleEnds(request: ArrangeRequest): Ends {
  const { scene, metrics, i, drops } = request;
  const at = scene.points[i]!;
  const room = metrics.gripRadius + 6 * metrics.scale;
  const along = (to: Vec, price: number) => {
    const length = Math.hypot(to[0] - at[0], to[1] - at[1]);
    if (length < room + 8 * metrics.scale) return [];
    return [0, 0.25, 0.5, 0.75].map((t, n) =>
      end(lerp(at, to, (room + (length - room) * t) / length), price + 3 * n),
    );
  };
  const lines = [...along(scene.origin, 6), ...(drops ? scene.feet.flatMap((foot) => along(foot, 12)) : [])];
  return [...ringEnds(request, 0), ...lines];
}

const endsOf: Readonly<Record<string, (request: ArrangeRequest, bar: Rect | null) => Ends>> = {
  dW: sumEnds,
  probs: barEnds,
  indicator: (request) => ringEnds(request, 0),
  X: exampleEnds,
};

/** For every number the places where its leader may end. */
export function leaderRequests(request: ArrangeRequest, bar: Rect | null): LeaderRequest[] {
  return request.leaders.map(({ term, x, y }) => ({
    term,
    start: [x, y],
    ends: endsOf[term]?.(request, bar) ?? [],
    pinned: term === request.pinned,
  }));
}
