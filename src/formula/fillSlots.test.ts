import { expect, test } from 'vitest';
import { fillSlots } from './fillSlots';

test('every place takes its slot’s value', () => {
  const read = (slot: string) => ({ 'letter:j': 'B', 'probs:j': '0.6312' })[slot] ?? '?';
  expect(fillSlots('class {letter:j}: {probs:j}, again {probs:j}.', read)).toBe(
    'class B: 0.6312, again 0.6312.',
  );
});
