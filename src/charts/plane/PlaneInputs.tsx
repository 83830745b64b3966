import { letterOf } from '../../terms/classLetters';
import { weightOf } from '../layout/planeData';
import { MarkInputs } from './MarkInputs';
import type { MarkFocus } from './MarkInputs';
import { PointInputs } from './PointInputs';
import type { PointInputsProps } from './PointInputs';
import type { WeightPorts } from './structure';

export interface PlaneInputsProps
  extends Omit<PointInputsProps, 'onFocus'>, Pick<WeightPorts, 'onChooseClass' | 'onWeightNudge'> {
  /** the classes whose weights are drawn */
  readonly tips: readonly number[];
  readonly onFocusMark: (focus: (MarkFocus & { readonly of: 'point' | 'tip' }) | null) => void;
}

/** What keys and screen readers find in a plane: its points, and the tips of its weights. */
export function PlaneInputs(props: PlaneInputsProps) {
  const { tips, read, structure, view, coordinate, onFocusMark } = props;
  const { j, axes, featureNames } = structure;
  return (
    <>
      <PointInputs
        {...props}
        onFocus={(next) => {
          onFocusMark(next && { ...next, of: 'point' });
        }}
      />
      {tips.length > 0 ? (
        <MarkInputs
          {...{ read, axes, featureNames, view, coordinate }}
          kind="j"
          term="W"
          indices={tips}
          chosen={j}
          nameOf={(of) => `Weights of class ${letterOf(of)}`}
          placeOf={weightOf}
          onNudge={props.onWeightNudge}
          onFocus={(next) => {
            if (next && next.index !== j) props.onChooseClass(next.index);
            onFocusMark(next && { ...next, of: 'tip' });
          }}
        />
      ) : null}
    </>
  );
}
