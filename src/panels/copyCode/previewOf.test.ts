import { expect, it } from 'vitest';
import { previewOf } from './previewOf';

it('shows a file, and of a long one its first lines', () => {
  expect(previewOf('a\nb\n')).toEqual({ shown: 'a\nb', left: 0 });
  const { shown, left } = previewOf(Array.from({ length: 500 }, (_, at) => String(at)).join('\n'));
  expect(shown.split('\n')).toHaveLength(400);
  expect(left).toBe(100);
});
