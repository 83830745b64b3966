import { expect, it } from 'vitest';
import { indentOf } from './indentOf';

it('indents as the text does', () => {
  expect(indentOf('def f():\n  return 1\n')).toBe('  ');
  expect(indentOf('def f():\n    for i in x:\n        pass\n')).toBe('    ');
  expect(indentOf('def f():\n\treturn 1\n')).toBe('\t');
});

it('indents by four spaces where the text does not say', () => {
  expect(indentOf('')).toBe('    ');
  expect(indentOf('x = 1\n\ny = 2\n')).toBe('    ');
});
