import { labelSize } from '../layout/labels';
import { px } from '../layout/path';
import { scaleGap } from '../layout/placeScale';
import { scaleBar } from '../layout/scaleBar';
import type { PlaneDrawing } from './drawing';

interface ScaleLineProps {
  readonly drawing: PlaneDrawing;
}

/** How long arrows are drawn: a line of a round length, and what that is. */
export function ScaleLine({ drawing: { chainScale, view, metrics, arrangement } }: ScaleLineProps) {
  const { tickSize, scale } = metrics;
  // Ticks tell the scale of arrows that are as long as they are.
  if (chainScale === 1 && !arrangement.labels.scale?.clean) return null;
  const { length, text } = scaleBar(view.unit, chainScale, metrics);
  const { width } = labelSize(text, tickSize, 'label');
  const gap = scaleGap(metrics);
  const left = -(length + gap + width) / 2;
  const half = 4 * scale;
  const end = `v${px(2 * half)}m0 ${px(-half)}`;
  return (
    <g data-part="label-scale" data-label="scale">
      <path
        className="plane-scale"
        d={`M${px(left)} ${px(-half)}${end}h${px(length)}m0 ${px(-half)}${end}`}
      />
      <text
        className="plane-label plane-scale-text"
        fontSize={tickSize}
        x={px(left + length + gap)}
        y={tickSize * 0.34}
      >
        {text}
      </text>
    </g>
  );
}
