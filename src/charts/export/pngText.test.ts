import { expect, it } from 'vitest';
import { withWords } from './pngText';

/** A PNG of one grey point: signature, header, data, end. */
const point = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly sum: number;
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    chunks.push({
      type: new TextDecoder().decode(png.subarray(at + 4, at + 8)),
      data: png.subarray(at + 8, at + 8 + length),
      sum: view.getUint32(at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

const marked = withWords(point, 2, { Title: 'Fig. 8.1 −∇', Source: '#/a' });

it('a PNG says what it is after its header, and keeps its own chunks', () => {
  expect(chunksOf(marked).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  const texts = chunksOf(marked)
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => new TextDecoder().decode(data));
  expect(texts).toEqual(['Title\0\0\0\0\0Fig. 8.1 −∇', 'Source\0\0\0\0\0#/a']);
  expect(marked.length).toBe(point.length + 21 + 2 * 12 + texts.join('').length + 4);
});

it('its density is twice 96 to the inch', () => {
  const data = chunksOf(marked)[1]!.data;
  const view = new DataView(data.buffer, data.byteOffset);
  expect([view.getUint32(0), view.getUint32(4), data[8]]).toEqual([7559, 7559, 1]);
});

it('its check sums are those of the specification', () => {
  // The end chunk's is known: it has no data. A density of 2835, 72 to the inch, is 0x009a9c18.
  expect(chunksOf(point).at(-1)?.sum).toBe(0xae426082);
  const usual = withWords(point, 2835 / (96 / 0.0254), {});
  expect(chunksOf(usual)[1]?.sum).toBe(0x009a9c18);
});
