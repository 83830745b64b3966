import { ClassMark } from '../../charts/Marker';
import { featureLabels } from '../../state/featureLabels';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { FeatureName } from '../../ui/FeatureName';
import type { Axis } from './axis';

interface OuterHeadProps {
  readonly axis: Axis;
  readonly at: number;
}

/** The class or the feature that a row or a column of the table stands for: a button that moves the cursor there. */
export function OuterHead({ axis, at }: OuterHeadProps) {
  const actions = useActions();
  const names = useAppState(featureLabels);
  const chosen = useAppState(({ cursor }) => cursor[axis]);
  return (
    <button
      type="button"
      className="outer-head"
      aria-label={axis === 'j' ? `class ${letterOf(at)}` : undefined}
      aria-pressed={at === chosen}
      onClick={() => {
        actions.setCursor(axis === 'j' ? { j: at } : { d: at });
      }}
    >
      {axis === 'j' ? <ClassMark j={at} size={18} letter /> : <FeatureName name={names[at] ?? ''} />}
    </button>
  );
}
