import type { LabelName } from '../layout/arrangement';
import { isoLevels } from '../layout/isoLevels';
import { afterLabel, stepLabel, weightsShown } from '../layout/planeShow';
import type { PlaneDrawing } from './drawing';
import { MathLabel, PlaneLabel } from './PlaneMarks';
import type { PlaneStructure } from './structure';

export interface FurtherTextsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
  readonly D: number;
}

/** Biases beside their weights, the step and what it leads to, and the probabilities of lines. */
export function FurtherTexts({
  drawing: { show, metrics, arrangement },
  structure: { C, j },
  D,
}: FurtherTextsProps) {
  const { mathSize, tickSize } = metrics;
  const free = (name: LabelName) => arrangement.labels[name]?.clean === true;
  return (
    <>
      {weightsShown(show, j, C).map((k) =>
        free(`bias${k}`) ? (
          <g key={k} data-term="W" data-j={k} data-d={D - 1} data-class={k}>
            <PlaneLabel name={`bias${k}`} size={tickSize} className="plane-of-class" />
          </g>
        ) : null,
      )}
      {show.step !== undefined && free('step') ? (
        <MathLabel name="step" size={mathSize * 0.93} parts={stepLabel(j, show.step)} />
      ) : null}
      {free('after') ? (
        <g className="at-rest">
          <PlaneLabel name="after" size={tickSize}>
            {afterLabel}
          </PlaneLabel>
        </g>
      ) : null}
      {show.isolines ? (
        <g className="at-rest">
          {isoLevels.map((level, n) =>
            free(`iso${n}`) ? (
              <PlaneLabel key={level} name={`iso${n}`} size={tickSize} className="plane-number">
                {String(level)}
              </PlaneLabel>
            ) : null,
          )}
        </g>
      ) : null}
    </>
  );
}
