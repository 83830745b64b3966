import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateParams } from '../../engine';
import { defaultShared } from '../defaults';
import { places } from '../testing/newStore';
import { createAppStore } from '../store';
import { deflate, toBase64Url } from './bytes';
import { decodeState } from './decodeState';
import { linkLimits } from './linkLimits';
import { readAddress } from './readAddress';

const packText = (json: string) => toBase64Url(deflate(json));
const pack = (payload: unknown) => packText(JSON.stringify(payload));

const start = defaultShared();
const { X, W, y } = start.params;
const good = pack({ v: 1, reg: 0.5, cursor: [3, 2, 1, 0] });

/** Payloads that mean nothing, and a word of the reason that the learner gets. */
const refused: readonly (readonly [name: string, payload: string, reason: string])[] = [
  ['is empty', '', 'missing or altered'],
  ['is garbage', 'not-a-state', 'missing or altered'],
  ['has characters of no alphabet', '%%%<script>', 'missing or altered'],
  ['has percent garbage', '%E0%A4%A', 'missing or altered'],
  ['has lone surrogates', '\ud800\udfff\ud800', 'missing or altered'],
  ['is cut short', good.slice(0, -4), 'missing or altered'],
  ['has a length base64 cannot have', 'AAAAA', 'missing or altered'],
  ['is no JSON', packText('{"v":1,'), 'missing or altered'],
  ['is not UTF-8', toBase64Url(deflateSync(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))), 'missing or altered'],
  ['holds NaN', packText('{"v":1,"reg":NaN}'), 'missing or altered'],
  ['holds Infinity', packText('{"v":1,"reg":Infinity}'), 'missing or altered'],
  ['is null', pack(null), 'content'],
  ['is a number', pack(1), 'content'],
  ['is an array', pack([1]), 'v is not valid'],
  ['has no version', pack({ reg: 1 }), 'v is not valid'],
  ['has a version of another kind', pack({ v: '1' }), 'v is not valid'],
  ['is of a later version', pack({ v: 2 }), 'another version'],
  ['names a data set that does not exist', pack({ v: 1, set: 'nowhere' }), 'data set is unknown'],
  ['names a data set as code does', pack({ v: 1, set: '__proto__' }), 'data set is unknown'],
  ['holds 1e999', packText('{"v":1,"reg":1e999}'), 'reg is not valid'],
  ['holds −1e999 deep inside', packText(`{"v":1,"X":[[1,-1e999]]}`), 'X.0.1 is not valid'],
  ['has a huge value', pack({ v: 1, W: [[1e7, 0, 0], ...W.slice(1)] }), 'W.0.0 is not valid'],
  ['has a negative reg', pack({ v: 1, reg: -1 }), 'reg is not valid'],
  ['has text for a number', pack({ v: 1, reg: '1' }), 'reg is not valid'],
  ['has null for a number', pack({ v: 1, X: [[null, 1]] }), 'X.0.0 is not valid'],
  ['has a label out of range', pack({ v: 1, y: y.with(2, 3) }), 'y[2] is 3'],
  ['has a broken label', pack({ v: 1, y: y.with(2, 0.5) }), 'y.2 is not valid'],
  ['has too few labels', pack({ v: 1, y: [0] }), 'y is an array of 1 entry'],
  ['is ragged', pack({ v: 1, X: X.with(4, [1]) }), 'X[4] is an array of 1 entry'],
  ['has rows without numbers', pack({ v: 1, X: X.map(() => []) }), 'X[0]'],
  ['has no examples', pack({ v: 1, X: [], y: [] }), 'X is not valid'],
  [
    'has a thousand classes',
    pack({ v: 1, W: Array.from({ length: 1000 }, () => [0, 0, 0]) }),
    'W is not valid',
  ],
  ['has too many examples', pack({ v: 1, X: Array.from({ length: 301 }, () => [0, 0]) }), 'X is not valid'],
  ['takes the bias away without its column', pack({ v: 1, bias: false }), 'W[0] is an array of 3 entries'],
  ['names an unknown reduction', pack({ v: 1, reduction: 'max' }), 'reduction is not valid'],
  ['has too few names', pack({ v: 1, names: ['width'] }), 'names do not fit'],
  [
    'has a name that turns its reader around',
    pack({ v: 1, names: ['a\u202eb', 'c'] }),
    'names.0 is not valid',
  ],
  ['has a name with half a character', packText('{"v":1,"names":["\\ud800","c"]}'), 'names.0 is not valid'],
  ['has a long name', pack({ v: 1, names: ['n'.repeat(41), 'c'] }), 'names.0 is not valid'],
  ['has a short cursor', pack({ v: 1, cursor: [1, 2] }), 'cursor'],
  ['has an endless cursor', packText('{"v":1,"cursor":[1e999,0,0,0]}'), 'cursor.0 is not valid'],
  ['pins an unknown term', pack({ v: 1, pin: { term: 'constructor' } }), 'pin.term is not valid'],
  ['brings code that is no text', pack({ v: 1, code: ['import os'] }), 'code is not valid'],
  ['brings code that turns its reader around', pack({ v: 1, code: 'a = 1 # \u202e2' }), 'code is not valid'],
  ['brings code that hides a character', pack({ v: 1, code: 'a\u200b = 1' }), 'code is not valid'],
  ['brings code with a carriage return', pack({ v: 1, code: 'a = 1\rb = 2' }), 'code is not valid'],
  ['brings too much code', pack({ v: 1, code: '#'.repeat(10_001) }), 'code is not valid'],
  ['is longer than links are', 'A'.repeat(linkLimits.encoded + 1), 'longer than any link'],
];

describe('a payload that', () => {
  it.each(refused)('%s leaves the default state and a notice', (_name, payload, reason) => {
    expect(decodeState(payload)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
    const store = createAppStore({ places, initialHash: `#/softmax/shift?s=${payload}` });
    const { place, notice, ...state } = store.getState();
    expect(place).toEqual(places[2]);
    expect(notice?.kind).toBe('error');
    expect(notice?.text).toMatch(
      /^The numbers in this link cannot be used, because .+ The default ones are shown\.$/,
    );
    expect(state).toMatchObject(start);
  });

  it('unfolds to more than it should is given up early', () => {
    const zeros = new Uint8Array(6_000_000).fill(0x20);
    const bomb = toBase64Url(deflateSync(zeros, { level: 9 }));
    expect(bomb.length).toBeLessThanOrEqual(linkLimits.encoded);
    expect(decodeState(bomb)).toMatchObject({ ok: false });
  });

  it('is as large as may be, and valid otherwise, is read', () => {
    const padded = `{"v":1,"reg":0.5${' '.repeat(linkLimits.decoded - 18)}}`;
    expect(decodeState(packText(padded))).toMatchObject({ ok: true });
    expect(decodeState(packText(`${padded}  `))).toMatchObject({ ok: false });
  });

  it('carries keys of the prototype changes no prototype, and drops what it does not know', () => {
    const text =
      '{"v":1,"reg":0.5,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"X2":[1]}';
    const decoded = decodeState(packText(text));
    expect(decoded).toEqual({ ok: true, shared: { ...start, params: { ...start.params, reg: 0.5 } } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const again = packText('{"__proto__":{"v":1}}');
    expect(decodeState(again)).toMatchObject({ ok: false });
  });

  it('points past the end is moved to the nearest place that exists', () => {
    const decoded = decodeState(
      pack({ v: 1, cursor: [99, -3, 1.7, 1e300], axes: [5, 5], pin: { term: 'X', i: 99 } }),
    );
    expect(decoded).toMatchObject({
      ok: true,
      shared: { cursor: { i: 11, j: 0, k: y[11], d: 2 }, axes: [1, 0], pinned: null },
    });
  });

  it('is any text at all, or any payload in form, never throws and never yields what the engine refuses', () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double(), fc.constant(null));
    const numbers = fc.array(number, { maxLength: 4 });
    const matrix = fc.array(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { maxLength: 3 }), {
      maxLength: 4,
    });
    const inForm = fc.record(
      {
        set: fc.constantFrom('default', 'rings', 'nowhere'),
        X: matrix,
        W: matrix,
        y: numbers,
        reg: number,
        bias: fc.boolean(),
        cursor: numbers,
        axes: numbers,
        pin: fc.record({ term: fc.constantFrom('dW', 'none'), i: number }),
      },
      { requiredKeys: [] },
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.base64String(),
      fc.json().map(packText),
      inForm.map((fields) => pack({ v: 1, ...fields })),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const decoded = decodeState(text);
        if (!decoded.ok) return;
        const { params, cursor, axes, featureNames } = decoded.shared;
        const { N, C, D } = validateParams(params);
        expect([cursor.i < N, cursor.j < C, cursor.k < C, cursor.d < D]).not.toContain(false);
        expect(Math.max(...axes)).toBeLessThan(featureNames.length);
        expect(Math.min(...axes, cursor.i, cursor.j, cursor.k, cursor.d)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an address', () => {
  it.each([
    ['', places[0], false],
    ['#', places[0], false],
    ['#/', places[0], false],
    ['#/softmax', places[2], false],
    ['#/softmax/', places[2], false],
    ['#/softmax/nowhere', places[2], true],
    ['#/nowhere/one', places[0], true],
    ['#/__proto__/constructor', places[0], true],
    ['#/%E0%A4%A/one', places[0], true],
    ['#/\ud800/one', places[0], true],
    ['#content', places[0], true],
    ['#/the%2Dline/two', places[1], false],
  ])('%j opens a step that exists', (hash, place, told) => {
    const address = readAddress(hash, places);
    expect(address.place).toEqual(place);
    expect(address.shared).toEqual(start);
    expect(address.notice !== null).toBe(told);
    if (told) expect(address.notice?.text).toContain('does not exist');
  });

  it('with an unknown step keeps the numbers it carries', () => {
    const { shared, notice } = readAddress(`#/nowhere/at-all?s=${good}`, places);
    expect(shared.params.reg).toBe(0.5);
    expect(notice).toMatchObject({ kind: 'error', source: 'link' });
  });

  it('needs a lesson with a step', () => {
    expect(() => readAddress('', [])).toThrow('at least one step');
  });
});
