import { useCallback } from 'react';
import { useActions, useAppStore } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { NumberField } from '../../ui/NumberField';

interface WeightFieldProps {
  readonly j: number;
  readonly d: number;
  readonly name: string;
}

export function WeightField({ j, d, name }: WeightFieldProps) {
  const store = useAppStore();
  const actions = useActions();
  const read = useCallback(() => store.getState().params.W[j]?.[d] ?? NaN, [store, j, d]);
  return (
    <NumberField
      label={`weight of class ${letterOf(j)}, ${name}`}
      hideLabel
      term="W"
      read={read}
      write={(value) => (actions.setWeight(j, d, value) ? null : (store.getState().notice?.text ?? null))}
    />
  );
}
