import type { LabelName } from '../layout/arrangement';
import { meanLabel, pointLabel, sumLabel, weightLabel, weightsShown } from '../layout/planeShow';
import type { PlaneDrawing } from './drawing';
import { FurtherTexts } from './FurtherTexts';
import { MathLabel, PlaneLabel } from './PlaneMarks';
import { ScaleLabel } from './ScaleLabel';
import type { PlaneStructure } from './types';

interface PlaneTextsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
  /** the number of features, the bias one counted */
  readonly D: number;
  /** whether the loss is a mean */
  readonly averaged: boolean;
}

/** The names of marks and axes; one that has no free place is left out, for its mark has its name in the text too. */
export function PlaneTexts({ drawing, structure, D, averaged }: PlaneTextsProps) {
  const { N, C, i, j, labels, axes, featureNames } = structure;
  const { metrics, show, arrangement } = drawing;
  const { labelSize, mathSize, tickSize } = metrics;
  const free = (name: LabelName) => arrangement.labels[name]?.clean === true;
  return (
    <g className="plane-texts">
      <MathLabel name="point" size={mathSize} parts={pointLabel(i)} />
      <ScaleLabel drawing={drawing} />
      {weightsShown(show, j, C).map((k) =>
        free(`weight${k}`) ? (
          <g key={k} data-class={k}>
            <MathLabel name={`weight${k}`} size={mathSize} parts={weightLabel(k)} />
          </g>
        ) : null,
      )}
      <FurtherTexts drawing={drawing} structure={structure} D={D} />
      {free('own') ? (
        <g data-class={labels[i]}>
          {/* the number is patched; a space keeps its place */}
          <MathLabel name="own" size={mathSize * 0.93} parts={[...pointLabel(i), ' ']} />
        </g>
      ) : null}
      {free('error') ? <PlaneLabel name="error" size={tickSize} /> : null}
      {free('sum') ? (
        <PlaneLabel name="sum" size={labelSize}>
          {sumLabel(show, { i, j }, N)}
        </PlaneLabel>
      ) : null}
      {free('mean') ? (
        <PlaneLabel name="mean" size={tickSize}>
          {meanLabel(show, averaged, N)}
        </PlaneLabel>
      ) : null}
      {free('dropX') ? <PlaneLabel name="dropX" size={tickSize} className="plane-number" /> : null}
      {free('dropY') ? <PlaneLabel name="dropY" size={tickSize} className="plane-number" /> : null}
      {free('axisX') ? (
        <PlaneLabel name="axisX" size={tickSize}>
          {featureNames[axes[0]]}
        </PlaneLabel>
      ) : null}
      {free('axisY') ? (
        <PlaneLabel name="axisY" size={tickSize}>
          {featureNames[axes[1]]}
        </PlaneLabel>
      ) : null}
    </g>
  );
}
