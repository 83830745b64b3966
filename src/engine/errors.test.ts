import { describe, expect, it } from 'vitest';
import { describeValue, EngineError } from './errors';

describe('EngineError', () => {
  it('says where, what was found and what was expected', () => {
    const error = new EngineError({
      argument: 'X',
      where: 'X[3][1]',
      found: 'NaN',
      expected: 'a finite number',
    });
    expect(error.message).toBe('X[3][1] is NaN; expected a finite number.');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'EngineError',
      argument: 'X',
      where: 'X[3][1]',
      found: 'NaN',
      expected: 'a finite number',
    });
  });
});

describe('describeValue', () => {
  it.each<[string, unknown]>([
    ['NaN', NaN],
    ['-0', -0],
    ['1e+300', 1e300],
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['3', 3n],
    ['"two"', 'two'],
    ['a long text', 'x'.repeat(41)],
    [`"${'x'.repeat(40)}"`, 'x'.repeat(40)],
    ['an array of 1 entry', [1]],
    ['an array of 0 entries', []],
    ['an array of 2 entries', new Float64Array(2)],
    ['an object', { a: 1 }],
    ['a function', () => 1],
  ])('%s', (words, value) => {
    expect(describeValue(value)).toBe(words);
  });
});
