import { createContext, useContext } from 'react';
import type { Condition } from '../lesson/types';

/**
 * What decides between the variants of a formula. Apart from the numbers, which every table reads: whether the cursor's
 * class is the label changes with nearly every example.
 */
export const ConditionsContext = createContext<Required<Condition> | null>(null);

export function useConditions(): Required<Condition> {
  const conditions = useContext(ConditionsContext);
  if (!conditions) throw new Error('Conditions are read inside ConditionsContext.');
  return conditions;
}
