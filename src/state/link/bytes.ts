import { compression } from './compression';

/** Bytes as text that needs no escaping in an address (RFC 4648, section 5, without padding). */
export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a text; throws where it is none. */
export function fromBase64Url(text: string): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new RangeError('not base64url');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Deflates a text of a link's size: small tables (`mem`) are set up faster and find the same repetitions. */
export function deflate(text: string): Uint8Array {
  return compression().deflateSync(new TextEncoder().encode(text), { level: 9, mem: 4 });
}

/** DEFLATE unfolds a byte to at most 1032, so a bite of this size stays small before it is counted. */
const bite = 64;

/**
 * The text that `bytes` unfold to. They are unfolded in small bites and given up as soon as more than
 * `most` bytes have come out, so a few bytes cannot fill the memory.
 * @throws where the stream is damaged, too long, or not UTF-8
 */
export function inflate(bytes: Uint8Array, most: number): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  let text = '';
  const { Inflate } = compression();
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new RangeError('unfolds to too much');
    text += decoder.decode(chunk, { stream: true });
  });
  for (let start = 0; start < bytes.length; start += bite) {
    stream.push(bytes.subarray(start, start + bite), start + bite >= bytes.length);
  }
  return text + decoder.decode();
}
