import type { Shared } from '../appState';
import { readPayload } from './decodeState';
import type { Decoded } from './decodeState';
import { writePayload } from './encodeState';
import { fileSchema } from './payload';

/** Characters of a saved file that is read at all: 5,000 examples of 64 features take less. */
export const stateFileLimit = 8_000_000;

/** The numbers and what they are called, as a file holds them: a link's fields, unpacked. */
export function writeStateFile(shared: Shared): string {
  return writePayload(shared);
}

/** Reads a file that anybody may have written, as strictly as a link. */
export function readStateFile(text: string): Decoded {
  if (text.length > stateFileLimit) return { ok: false, reason: 'it is longer than any file saved here' };
  try {
    return readPayload(JSON.parse(text), fileSchema);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reason: 'a part of it is missing or altered' };
    throw error;
  }
}
