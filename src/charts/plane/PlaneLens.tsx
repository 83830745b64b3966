import { memo, useId } from 'react';
import { lensLabel } from '../layout/lens';
import { lensTexts } from '../layout/lensLabels';
import type { LensName } from '../layout/lensLabels';
import { px } from '../layout/path';
import type { Conventions } from '../../engine/types';
import type { PlaneDrawing } from './drawing';
import { LitPath, MathLabel, PlaneLabel } from './PlaneMarks';

interface PlaneLensProps {
  readonly drawing: PlaneDrawing;
  readonly j: number;
  readonly conventions: Conventions;
}

/** The two parts of class j's gradient and their sum, in a circle that enlarges the surroundings of the origin. */
export const PlaneLens = memo(function PlaneLens({
  drawing: { lens, metrics, show },
  j,
  conventions,
}: PlaneLensProps) {
  const clip = useId();
  if (!lens) return null;
  const { centre, origin, radius, factor } = lens.place;
  const [x0, y0] = [centre[0] - radius, centre[1] - radius];
  const { mathSize, tickSize, scale } = metrics;
  const texts = lensTexts(j, conventions);
  const size = mathSize * 0.93;
  const clean = (name: LensName) => lens.labels[name]?.clean === true;
  return (
    <g className="plane-lens">
      <circle className="plane-lens-ground" cx={px(centre[0])} cy={px(centre[1])} r={px(radius)} />
      <clipPath id={clip}>
        <circle cx={px(centre[0])} cy={px(centre[1])} r={px(radius)} />
      </clipPath>
      <g clipPath={`url(#${clip})`} data-class={j}>
        <path
          className="plane-axis"
          d={`M${px(x0)} ${px(origin[1])}h${px(2 * radius)}M${px(origin[0])} ${px(y0)}v${px(2 * radius)}`}
        />
        {show.without ? <path data-part="lens-without" className="plane-ghost" /> : null}
        {show.step === undefined ? null : <path data-part="lens-against" className="plane-step" />}
        <g data-term="dW" data-j={j}>
          <LitPath part="lens-whole" className="plane-arrow" under="lit-shape" />
        </g>
        <path data-part="lens-data" className="plane-arrow" />
        <path data-part="lens-penalty" className="plane-arrow plane-penalty" />
        <circle className="plane-origin" cx={px(origin[0])} cy={px(origin[1])} r={2.4 * scale} />
      </g>
      <text
        className="plane-label"
        fontSize={tickSize}
        x={px(centre[0])}
        y={px(centre[1] + radius + tickSize * 1.1)}
      >
        {lensLabel(factor)}
      </text>
      {clean('lensAgainst') ? <MathLabel name="lensAgainst" size={size} parts={texts.lensAgainst} /> : null}
      <g data-class={j}>
        {clean('lensData') ? (
          <PlaneLabel name="lensData" size={tickSize}>
            {texts.lensData}
          </PlaneLabel>
        ) : null}
        {clean('lensPenalty') ? <MathLabel name="lensPenalty" size={size} parts={texts.lensPenalty} /> : null}
        {clean('lensWhole') ? <MathLabel name="lensWhole" size={size} parts={texts.lensWhole} /> : null}
      </g>
    </g>
  );
});
