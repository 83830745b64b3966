import type { LabelName } from '../layout/arrangement';
import { meanLabel, pointLabel, scaleLabel, sumLabel } from '../layout/planeShow';
import type { PlaneDrawing } from './drawing';
import type { PlaneExtras } from './extras';
import { MathLabel, PlaneLabel } from './PlaneMarks';
import type { PlaneStructure } from './structure';

interface PlaneTextsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
  /** the number of features, the bias one counted */
  readonly D: number;
  /** whether the loss is a mean */
  readonly averaged: boolean;
  readonly extras: PlaneExtras | null;
}

/** The names of marks and axes; one that has no free place is left out, for its mark has its name in the text too. */
export function PlaneTexts({ drawing, structure, D, averaged, extras }: PlaneTextsProps) {
  const { N, i, j, axes, featureNames } = structure;
  const { metrics, show, chainScale, arrangement } = drawing;
  const { ScaleLine, MarkTexts } = extras ?? {};
  const { labelSize, mathSize, tickSize } = metrics;
  const free = (name: LabelName) => arrangement.labels[name]?.clean === true;
  return (
    <g className="plane-texts">
      <MathLabel name="point" size={mathSize} parts={pointLabel(i)} />
      {show.scaleBar ? (
        ScaleLine && <ScaleLine drawing={drawing} />
      ) : chainScale === 1 ? null : (
        <PlaneLabel name="scale" size={tickSize}>
          {scaleLabel(chainScale)}
        </PlaneLabel>
      )}
      {MarkTexts ? <MarkTexts drawing={drawing} structure={structure} D={D} /> : null}
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
