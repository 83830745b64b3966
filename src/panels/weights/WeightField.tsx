import { useCallback } from 'react';
import { useActions, useAppStore } from '../../state/useAppState';
import { useNumberEdit } from '../../state/useNumberEdit';
import { letterOf } from '../../terms/classLetters';
import { NumberField } from '../../ui/NumberField';

interface WeightFieldProps {
  readonly j: number;
  readonly d: number;
  readonly name: string;
}

export function WeightField({ j, d, name }: WeightFieldProps) {
  const store = useAppStore();
  const { session, outcome } = useNumberEdit();
  const actions = useActions();
  const read = useCallback(() => store.getState().params.W[j]?.[d] ?? NaN, [store, j, d]);
  return (
    <NumberField
      label={`weight of class ${letterOf(j)}, ${name}`}
      hideLabel
      term="W"
      read={read}
      session={session}
      write={(value) => outcome(actions.setWeight(j, d, value))}
    />
  );
}
