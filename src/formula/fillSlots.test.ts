import { expect, test } from 'vitest';
import { fillSlots, unsaid } from './fillSlots';

test('every place takes its slot’s value', () => {
  const read = (slot: string) => ({ 'letter:j': 'B', 'probs:j': '0.6312' })[slot] ?? '?';
  expect(fillSlots('class {letter:j}: {probs:j}, again {probs:j}.', read)).toBe(
    'class B: 0.6312, again 0.6312.',
  );
});

test('a sentence whose numbers are held back keeps its letters and counts', () => {
  const values = ['B', '7', '0.6312', '−1.2000', '−1.2 × 10⁻⁵', '∞', 'NaN'];
  const read = (slot: string) => values[Number(slot)] ?? '';
  const sentence = values.map((_, slot) => `{${String(slot)}}`).join(', ');
  const held = 'a number not shown yet';
  expect(fillSlots(sentence, unsaid(read))).toBe(['B', '7', held, held, held, held, held].join(', '));
});
