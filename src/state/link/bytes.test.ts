import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deflate, fromBase64Url, inflate, toBase64Url } from './bytes';

describe('base64url', () => {
  it('brings back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('is written as RFC 4648 says, with - and _ and without padding', () => {
    expect(toBase64Url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
    expect(toBase64Url(new TextEncoder().encode('foobar'))).toBe('Zm9vYmFy');
  });

  it.each(['Zm9v ', 'Zm9v=', '+/8', 'Zm9vé', 'A'])('refuses %j', (text) => {
    expect(() => fromBase64Url(text)).toThrow();
  });
});

describe('inflate', () => {
  it('brings back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        expect(inflate(deflate(text), 64 * 1024)).toBe(text);
      }),
    );
  });

  it('reads a stream of many bites, characters split between them included', () => {
    const text = Array.from({ length: 3000 }, (_, at) =>
      String.fromCodePoint(0x1f600 + ((at * 7919) % 64)),
    ).join('');
    expect(inflate(deflate(text), 64 * 1024)).toBe(text);
  });

  it('stops reading a stream that unfolds to too much soon after the limit', () => {
    const bytes = deflateSync(new Uint8Array(6_000_000), { level: 9 });
    const bites = vi.spyOn(bytes, 'subarray');
    expect(() => inflate(bytes, 64 * 1024)).toThrow('too much');
    expect(bytes.length).toBeGreaterThan(5000);
    expect(bites.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it.each([1, 5, 20])('refuses a stream that lacks its last %i bytes', (missing) => {
    const bytes = deflate('a text that is long enough to be cut: 0123456789');
    expect(() => inflate(bytes.subarray(0, -missing), 1000)).toThrow();
  });
});
