import { weightsShown } from '../layout/planeShow';
import type { PlaneMetrics } from '../layout/metrics';
import { hitRadius } from './PlanePoints';
import { Grips } from './Grips';
import type { MarkFocus } from './MarkInputs';
import type { PlaneShow } from '../layout/planeShow';
import type { PlaneStructure } from './structure';

interface WeightTipsProps {
  readonly show: PlaneShow;
  readonly structure: PlaneStructure;
  readonly metrics: PlaneMetrics;
}

/** The places at which a pointer takes hold of the weights: the tips of their arrows, under the points' own. */
export function WeightTips({ show, structure: { j, C }, metrics: { scale } }: WeightTipsProps) {
  return (
    <>
      {weightsShown(show, j, C).map((k) => (
        <g key={k} data-part={`tip-${k}`} data-tip="" data-term="W" data-j={k} data-class={k}>
          <circle className="plane-handle" r={hitRadius * Math.max(1, scale)} />
          <circle className="plane-tip" r={8 * scale} />
        </g>
      ))}
    </>
  );
}

/** The ring around the tip that has the focus, with the directions in which keys move it. */
export function TipFocus({ focus, metrics }: { readonly focus: MarkFocus; readonly metrics: PlaneMetrics }) {
  const radius = 11 * metrics.scale;
  return (
    <g data-part={`tip-${focus.index}`} className="plane-ring plane-tip-focus" data-focus={focus.axis}>
      <circle className="plane-ring-line" r={radius} />
      <Grips radius={radius} scale={metrics.scale} />
    </g>
  );
}
