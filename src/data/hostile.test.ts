import { describe, expect, it } from 'vitest';
import { FileFault } from './fileFault';
import { createTableReader } from './tableReader';
import { awkwardFiles, hostileFiles } from './testing/hostileFiles';

/** What the page does with a file: reads it, then tries the columns that are likeliest. */
function messageOf(bytes: Uint8Array): string | null {
  const reader = createTableReader();
  try {
    reader.prepare(reader.read(bytes).suggested);
    return null;
  } catch (error) {
    if (error instanceof FileFault) return error.message;
    throw error;
  }
}

describe('a file that', () => {
  it('is hostile comes in more than twenty ways', () => {
    expect(hostileFiles.length).toBeGreaterThan(20);
  });

  it.each(hostileFiles.map(({ what, ...rest }) => [what, rest] as const))(
    'is or has %s gives its message',
    (_, { bytes, says }) => {
      const message = messageOf(bytes);
      expect(message).toMatch(says);
      // A place or a count, and then what would help.
      expect(message).toMatch(/[.] [A-Z].*[.]$|; |: a column of numbers\.|, so none remains\. /);
    },
  );

  it.each(awkwardFiles.map(({ what, ...rest }) => [what, rest] as const))(
    'has %s is read, and it is said how',
    (_, { bytes, says }) => {
      expect(messageOf(bytes)).toBeNull();
      expect(createTableReader().read(bytes).reading.join(' ')).toMatch(says);
    },
  );

  it('is any bytes at all gives a table or a message, never anything else', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const letters = 'a,;\t"\n\r1.5e−=NA?é ';
      let state = seed + 1;
      const text = Array.from({ length: 60 }, () => {
        state = (state * 48271) % 2147483647;
        return letters.charAt(state % letters.length);
      }).join('');
      const message = messageOf(new TextEncoder().encode(text));
      expect(message === null || message.length > 20).toBe(true);
    }
  });
});
