import { describe, expect, it } from 'vitest';
import { EngineError } from './errors';
import type { Params } from './types';
import { validateInteger, validateParams, validatePositive, validateVector } from './validate';

const good: Params = {
  W: [
    [1, 0, 0.5],
    [0, 1, -0.5],
  ],
  X: [
    [1, 2],
    [2, -1],
    [0, 4],
    [3, 3],
  ],
  y: [1, 0, 0, 1],
  reg: 0.1,
  reduction: 'mean',
  regulariser: 'half',
  bias: true,
};

/** The good parameters with parts of any type in their place, as a link or a file may bring them. */
const changed = (parts: Record<string, unknown>): Params => ({ ...good, ...parts });

/** One row of X or W replaced. */
const withRow = (name: 'X' | 'W', at: number, row: unknown) => ({
  [name]: good[name].map((old, index) => (index === at ? row : old)),
});

describe('validateParams', () => {
  it('tells the sizes, counting the bias feature', () => {
    expect(validateParams(good)).toEqual({ N: 4, D: 3, C: 2 });
    expect(validateParams(changed({ bias: false, W: [[1, 0]], y: [0, 0, 0, 0] }))).toEqual({
      N: 4,
      D: 2,
      C: 1,
    });
  });

  it('allows one class, one example, one feature, reg 0 and the largest numbers', () => {
    const least = { W: [[1e308]], X: [[-1e308]], y: [0], reg: 0, bias: false };
    expect(validateParams(changed(least))).toEqual({ N: 1, D: 1, C: 1 });
  });

  it.each<[string, Record<string, unknown>]>([
    ['X is an array of 0 entries; expected at least 1 row.', { X: [], y: [] }],
    ['X[0] is an array of 0 entries; expected at least 1 number.', { X: [[], []] }],
    ['X[2] is an array of 1 entry; expected 2 numbers.', withRow('X', 2, [0])],
    ['X[3] is null; expected an array of numbers.', withRow('X', 3, null)],
    ['X[1][1] is NaN; expected a finite number.', withRow('X', 1, [2, NaN])],
    ['X[0][0] is -Infinity; expected a finite number.', withRow('X', 0, [-Infinity, 2])],
    ['X[3][1] is "1"; expected a finite number.', withRow('X', 3, [0, '1'])],
    ['X[1][0] is undefined; expected a finite number.', withRow('X', 1, new Array(2))],
    ['X is "rows"; expected an array of rows of numbers.', { X: 'rows' }],
    ['W is an array of 0 entries; expected at least 1 row.', { W: [] }],
    [
      'W[0] is an array of 2 entries; expected 3 numbers, one for each feature of X and one for the bias.',
      { W: [[1, 0]] },
    ],
    ['W[0] is an array of 3 entries; expected 2 numbers, one for each feature of X.', { bias: false }],
    ['W[1] is an array of 2 entries; expected 3 numbers.', withRow('W', 1, [0, 1])],
    ['W[0][2] is NaN; expected a finite number.', withRow('W', 0, [1, 0, NaN])],
    ['y is an array of 3 entries; expected 4 labels, one for each example.', { y: [0, 1, 0] }],
    ['y is an array of 4 entries; expected 1 label, one for each example.', { X: [[1, 2]] }],
    ['y[2] is 2; expected a whole number from 0 to 1.', { y: [0, 1, 2, 0] }],
    ['y[0] is -1; expected a whole number from 0 to 1.', { y: [-1, 1, 0, 0] }],
    ['y[1] is 0.5; expected a whole number from 0 to 1.', { y: [0, 0.5, 0, 0] }],
    ['y[3] is NaN; expected a whole number from 0 to 1.', { y: [0, 0, 0, NaN] }],
    ['y is "0101"; expected an array of labels.', { y: '0101' }],
    ['reg is -0.1; expected a finite number of at least 0.', { reg: -0.1 }],
    ['reg is NaN; expected a finite number of at least 0.', { reg: NaN }],
    ['reg is Infinity; expected a finite number of at least 0.', { reg: Infinity }],
    ['reg is "0.1"; expected a finite number of at least 0.', { reg: '0.1' }],
    ['reduction is "median"; expected "mean" or "sum".', { reduction: 'median' }],
    ['regulariser is 2; expected "half" or "whole".', { regulariser: 2 }],
    ['bias is 1; expected true or false.', { bias: 1 }],
  ])('%s', (message, parts) => {
    let error: unknown;
    try {
      validateParams(changed(parts));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(EngineError);
    const where = message.split(' is ')[0]!;
    expect(error).toMatchObject({ message, where, argument: where.split('[')[0] });
  });

  it.each([null, undefined, 3])('refuses %s for parameters', (params) => {
    expect(() => validateParams(params as unknown as Params)).toThrow(
      `params is ${params}; expected an object.`,
    );
  });
});

describe('the smaller checks', () => {
  it.each([0, -1, NaN, Infinity, '1'])('a step of %s is not above 0', (value) => {
    expect(() => validatePositive('h', value)).toThrow('expected a finite number above 0.');
  });

  it('lets a step above 0 pass', () => {
    expect(() => validatePositive('h', Number.MIN_VALUE)).not.toThrow();
  });

  it('keeps whole numbers inside their range, both ends included', () => {
    expect(() => validateInteger('j', 0, 0, 2)).not.toThrow();
    expect(() => validateInteger('j', 2, 0, 2)).not.toThrow();
    expect(() => validateInteger('steps', 1e9, 1)).not.toThrow();
    expect(() => validateInteger('steps', 0, 1)).toThrow(
      'steps is 0; expected a whole number of at least 1.',
    );
    expect(() => validateInteger('j', '1', 0, 2)).toThrow('j is "1"; expected a whole number from 0 to 2.');
  });

  it('takes vectors plain or flat, of the length asked for', () => {
    expect(validateVector('probs', [0.5, 0.5])).toBe(2);
    expect(validateVector('probs', Float64Array.of(1))).toBe(1);
    expect(() => validateVector('probs', [1, 2], 1)).toThrow(
      'probs is an array of 2 entries; expected 1 number.',
    );
    expect(() => validateVector('probs', {})).toThrow('probs is an object; expected an array of numbers.');
  });
});
