import { memo } from 'react';
import { isoLevels } from '../layout/isoLevels';
import { px } from '../layout/path';
import { toScreen } from '../layout/view';
import type { View } from '../layout/view';
import type { Lens } from '../layout/lens';
import type { PlaneDrawing } from './drawing';
import { LitPath } from './PlaneMarks';

/** What everything else stands on: regions, boundaries, axes, ticks. */
export const PlaneGround = memo(function PlaneGround({
  drawing: { view, ticks, metrics, show, lens },
  C,
  j,
}: {
  readonly drawing: PlaneDrawing;
  readonly C: number;
  readonly j: number;
}) {
  const [x, y] = toScreen(view, [0, 0]);
  return (
    <>
      <g data-term="scores">
        {Array.from({ length: C }, (_, j) => (
          <path key={j} data-part={`region-${j}`} data-class={j} className="plane-region" />
        ))}
        <LitPath
          part="boundaries"
          className={show.step === undefined ? 'plane-boundary' : 'plane-boundary plane-before'}
        />
      </g>
      {show.isolines ? (
        <g data-term="probs" data-k={j} data-class={j}>
          {isoLevels.map((level, n) => (
            <LitPath key={level} part={`iso-${n}`} className="plane-isoline" />
          ))}
        </g>
      ) : null}
      {show.step === undefined ? null : <path data-part="boundaries-after" className="plane-after" />}
      <path
        className="plane-axis"
        data-part="axes"
        d={`M0 ${px(y)}H${px(view.width)}M${px(x)} 0V${px(view.height)}`}
      />
      {ticks.map(({ key, from, to, label }) => (
        <g key={key} data-part={`tick-${key}`}>
          <path className="plane-tick" d={`M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`} />
          {label ? (
            <text
              className="plane-tick-label"
              fontSize={metrics.tickSize}
              x={label.centre[0]}
              y={label.centre[1] + metrics.tickSize * 0.34}
            >
              {label.text}
            </text>
          ) : null}
        </g>
      ))}
      {lens ? <LensSource view={view} place={lens.place} /> : null}
      <circle className="plane-origin" data-part="origin" cx={x} cy={y} r={2.4 * metrics.scale} />
    </>
  );
});

/** What the lens enlarges: a circle around the origin, under the points that stand there. */
function LensSource({
  view,
  place: { centre, origin, radius, factor },
}: {
  readonly view: View;
  readonly place: Lens;
}) {
  const [x, y] = toScreen(view, [0, 0]);
  return (
    <circle
      className="plane-lens-source"
      cx={px(x + (centre[0] - origin[0]) / factor)}
      cy={px(y + (centre[1] - origin[1]) / factor)}
      r={px(radius / factor)}
    />
  );
}
