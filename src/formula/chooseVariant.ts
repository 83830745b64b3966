import type { Condition } from '../lesson/types';

interface Conditional {
  readonly when?: Condition;
}

/** Whether every condition named holds in the situation. */
export function holds(when: Condition, situation: Condition): boolean {
  const keys = Object.keys(when) as (keyof Condition)[];
  return keys.every((key) => when[key] === undefined || when[key] === situation[key]);
}

/** The first variant all of whose conditions hold in the situation. @throws where none does */
export function chooseVariant<V extends Conditional>(variants: readonly V[], situation: Condition): V {
  const chosen = variants.find(({ when }) => when === undefined || holds(when, situation));
  if (chosen === undefined)
    throw new Error('No variant of the formula holds; the last one must have no condition.');
  return chosen;
}
