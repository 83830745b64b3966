import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSets } from '../../engine';
import { defaultShared, openingView } from '../defaults';
import { presetOf } from '../presets';
import { anyShared } from '../testing/arbitraries';
import { places } from '../testing/newStore';
import { decodeState } from './decodeState';
import { encodeState } from './encodeState';
import { formatHash, parseHash } from './hash';
import { readAddress } from './readAddress';

describe('a link', () => {
  it('brings back any valid state, every double to the bit', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const payload = encodeState(shared);
        const decoded = payload === '' ? { ok: true, shared: defaultShared() } : decodeState(payload);
        expect(decoded).toEqual({ ok: true, shared });
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing about the default state', () => {
    expect(encodeState(defaultShared())).toBe('');
    expect(formatHash({ chapter: 'the-line', step: 'one' }, defaultShared())).toBe('#/the-line/one');
  });

  it.each(dataSets.map((dataSet) => [dataSet.id, dataSet] as const))(
    'names the data set %s and nothing of its numbers, and brings back its very object',
    (_id, dataSet) => {
      const shared = { ...defaultShared(), ...presetOf(dataSet), ...openingView(dataSet.params) };
      const payload = encodeState(shared);
      expect(payload.length).toBeLessThan(60);
      const decoded = payload === '' ? { ok: true as const, shared: defaultShared() } : decodeState(payload);
      expect(decoded.ok && decoded.shared.params).toBe(dataSet.params);
    },
  );

  it('keeps the awkward doubles', () => {
    const awkward = [Number.MIN_VALUE, 0.1 + 0.2, -1 / 3, 1e-300, 999_999.999_999_999_9, 2 ** -1022];
    const start = defaultShared();
    const params = {
      ...start.params,
      X: start.params.X.with(0, awkward.slice(0, 2)).with(1, awkward.slice(2, 4)),
    };
    const full = { ...start, params: { ...params, X: params.X.with(2, awkward.slice(4)) } };
    const decoded = decodeState(encodeState(full));
    expect(decoded.ok && decoded.shared.params.X.slice(0, 3).flat()).toEqual(awkward);
  });

  it.each(places)('leads to $chapter/$step', (place) => {
    const { place: read, shared, notice } = readAddress(formatHash(place, defaultShared()), places);
    expect(read).toEqual(place);
    expect(shared).toEqual(defaultShared());
    expect(notice).toBeNull();
  });

  it('needs no escaping: only letters that mail programs and chats leave alone', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        expect(encodeState(shared)).toMatch(/^[A-Za-z0-9_-]*$/);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps chapter and step apart from the payload whatever their ids are', () => {
    const odd = [{ chapter: 'a/b?s=', step: 'ü #%' }];
    const hash = formatHash(odd[0] ?? { chapter: '', step: '' }, { ...defaultShared(), layout: 'rows' });
    const { place, payload, unknown } = parseHash(hash, odd);
    expect({ place, unknown }).toEqual({ place: odd[0], unknown: false });
    const decoded = decodeState(payload ?? '');
    expect(decoded.ok && decoded.shared.layout).toBe('rows');
  });
});
