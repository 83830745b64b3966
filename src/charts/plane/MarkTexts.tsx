import type { LabelName } from '../layout/arrangement';
import { pointLabel, weightLabel, weightsShown } from '../layout/planeShow';
import { FurtherTexts } from './FurtherTexts';
import type { FurtherTextsProps } from './FurtherTexts';
import { MathLabel, PlaneLabel } from './PlaneMarks';

/** The names of weights, of what belongs to them, of the chosen example's own arrow and of its error. */
export function MarkTexts(props: FurtherTextsProps) {
  const {
    drawing: { show, metrics, arrangement },
    structure: { C, i, j, labels },
  } = props;
  const { mathSize, tickSize } = metrics;
  const free = (name: LabelName) => arrangement.labels[name]?.clean === true;
  return (
    <>
      {weightsShown(show, j, C).map((k) =>
        free(`weight${k}`) ? (
          <g key={k} data-class={k}>
            <MathLabel name={`weight${k}`} size={mathSize} parts={weightLabel(k)} />
          </g>
        ) : null,
      )}
      <FurtherTexts {...props} />
      {free('own') ? (
        <g data-class={labels[i]}>
          {/* the number is patched; a space keeps its place */}
          <MathLabel name="own" size={mathSize * 0.93} parts={[...pointLabel(i), ' ']} />
        </g>
      ) : null}
      {free('error') ? <PlaneLabel name="error" size={tickSize} /> : null}
    </>
  );
}
