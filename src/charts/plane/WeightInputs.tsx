import { letterOf } from '../../terms/classLetters';
import { weightOf } from '../layout/planeData';
import { MarkInputs } from './MarkInputs';
import type { MarkInputsProps } from './MarkInputs';
import type { PlaneStructure, WeightPorts } from './structure';

interface WeightInputsProps
  extends
    Pick<MarkInputsProps, 'read' | 'view' | 'coordinate' | 'indices' | 'onFocus'>,
    Pick<WeightPorts, 'onChooseClass' | 'onWeightNudge'> {
  readonly structure: PlaneStructure;
}

/** What keys move the weights with, and where a screen reader finds them. */
export function WeightInputs({
  structure: { j, axes, featureNames },
  onChooseClass,
  onWeightNudge,
  onFocus,
  ...inputs
}: WeightInputsProps) {
  return (
    <MarkInputs
      {...inputs}
      {...{ axes, featureNames }}
      kind="j"
      term="W"
      chosen={j}
      nameOf={(of) => `Weights of class ${letterOf(of)}`}
      placeOf={weightOf}
      onNudge={onWeightNudge}
      onFocus={(next) => {
        if (next && next.index !== j) onChooseClass(next.index);
        onFocus(next);
      }}
    />
  );
}
