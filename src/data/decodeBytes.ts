import { FileFault } from './fileFault';
import { importLimits, writeCount } from './importLimits';

const asCsv = 'Export it as CSV (UTF-8) and choose that file.';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** First bytes of what people take for a table; PK is every newer spreadsheet, D0 CF every older one. */
const kinds: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a spreadsheet or a ZIP archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a spreadsheet of an older format'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
];

/** Throws where a file of so many bytes is not even read. */
export function checkSize(bytes: number): void {
  if (bytes <= importLimits.bytes) return;
  const size = (bytes / 1e6).toFixed(1);
  throw new FileFault(
    `This file has ${size} MB; at most 1 MB is read. Keep fewer rows, or only the columns you need.`,
  );
}

/** The line in which a byte stands, from 1. */
function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let before = 0; before < at; before += 1) if (bytes[before] === 0x0a) line += 1;
  return line;
}

/** The place of the first byte that continues no UTF-8 character. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  const reads = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * The text of a file in UTF-8, without its byte order mark.
 * @throws FileFault where the bytes are no such text, with what they are instead
 */
export function decodeBytes(bytes: Uint8Array): string {
  checkSize(bytes.length);
  const known = kinds.find(([start]) => startsWith(bytes, start));
  if (known) throw new FileFault(`This is ${known[1]}, not a table of text. ${asCsv}`);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    throw new FileFault('This file is encoded in UTF-16. Save it in UTF-8 and choose it again.');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new FileFault(
      `This is a binary file, not a table of text: byte ${writeCount(nul + 1)} is 0. ${asCsv}`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOf(bytes, firstBadByte(bytes));
    throw new FileFault(
      `Row ${writeCount(line)} has a byte that is not UTF-8. Save the file in UTF-8 and choose it again.`,
    );
  }
}
