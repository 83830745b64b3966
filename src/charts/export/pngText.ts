/** CRC-32 of a chunk, ISO 3309, as PNG asks for. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** An international text chunk: keyword, uncompressed, no language, the text as UTF-8. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));

/** Points to the metre. */
function densityChunk(density: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, density);
  view.setUint32(4, density);
  data[8] = 1;
  return chunk('pHYs', data);
}

/** CSS pixels to the metre: 96 to the inch of 0.0254 m. */
const pixelsPerMetre = 96 / 0.0254;

/** After the signature of 8 bytes and the header's chunk of 25. */
const headerEnd = 33;

/**
 * The file with what it says of itself, and with its density, so that it is as large on paper at any scale.
 * PNG specification, third edition, 11.3.3 and 11.3.4.
 */
export function withWords(
  png: Uint8Array,
  scale: number,
  words: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const added = [
    densityChunk(Math.round(pixelsPerMetre * scale)),
    ...Object.entries(words).map(([keyword, text]) => textChunk(keyword, text)),
  ];
  const parts = [png.subarray(0, headerEnd), ...added, png.subarray(headerEnd)];
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
