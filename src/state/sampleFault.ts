import { inBounds, sampleBounds } from './sample';
import type { Sample } from './sample';

const names: Readonly<Record<keyof Sample, string>> = {
  seed: 'The seed is a whole number',
  N: 'The number of examples is a whole number',
  C: 'The number of classes is a whole number',
  spread: 'The spread is a number',
};

/** What is wrong with one of the four numbers, or null. */
export function sampleFault(key: keyof Sample, value: number): string | null {
  if (inBounds(key, value)) return null;
  const [least, most] = sampleBounds[key];
  return `${names[key]} from ${least} to ${most.toLocaleString('en')}.`;
}
