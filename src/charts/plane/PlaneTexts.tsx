import { pointLabel, scaleLabel, sumLabel, weightLabel } from '../layout/planeLayout';
import type { PlaneDrawing } from './drawing';
import { MathLabel, PlaneLabel } from './PlaneMarks';
import type { PlaneStructure } from './types';

interface PlaneTextsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
}

/** The names of marks and axes; one that has no free place is left out, for its mark has its name in the text too. */
export function PlaneTexts({ drawing, structure: { i, j, axes, featureNames } }: PlaneTextsProps) {
  const { metrics, show, chainScale, arrangement } = drawing;
  const { labelSize, mathSize, tickSize } = metrics;
  const free = (name: keyof typeof arrangement.labels) => arrangement.labels[name]?.clean === true;
  return (
    <g className="plane-texts">
      <MathLabel name="point" size={mathSize} parts={pointLabel(i)} />
      {chainScale === 1 ? null : (
        <PlaneLabel name="scale" size={tickSize}>
          {scaleLabel(chainScale)}
        </PlaneLabel>
      )}
      {free('weight') ? <MathLabel name="weight" size={mathSize} parts={weightLabel(j)} /> : null}
      {free('sum') ? (
        <PlaneLabel name="sum" size={labelSize}>
          {sumLabel(j, show)}
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
