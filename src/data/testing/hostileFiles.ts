import { birdLike } from './birdLike';

/** A file somebody may give, and what the page must say about it. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly says: RegExp;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const rows = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');
const table = (cells: string): string => `kind,width,height\n${cells}`;
const good = 'a,1,2\nb,3,4\na,5,6\n';

const ofText: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  ['empty', '', /^This file is empty\./],
  ['only line breaks and spaces', '\n \r\n\n', /^This file is empty\./],
  ['only a byte order mark', '\ufeff', /^This file is empty\./],
  [
    'names and no rows',
    'kind,width,height\n',
    /^This file has one row with cells\.|^This file has names and no rows\./,
  ],
  ['one row', table('a,1,2\n'), /^This file has one row with cells\./],
  ['one column', 'width\n1\n2\n3\n', /^This file has one column; a label and at least one feature/],
  ['one class', table('a,1,2\na,3,4\n'), /^Column “kind” has one class\./],
  [
    'one class once rows are left out',
    table('a,1,2\na,3,4\nb,NA,5\n'),
    /^Column “kind” has one class once one row is left out\./,
  ],
  [
    'eleven classes',
    table(rows(33, (at) => `${'abcdefghijk'.charAt(at % 11)},${at * 3},${at % 7}`)),
    /^Column “kind” has 11 different values; at most 10 classes/,
  ],
  ['1e308', table(`${good}b,1e308,1\n`), /^Row 5, column “width”: 1e308 is beyond −1,000,000 to 1,000,000\./],
  [
    'a number that is infinite',
    table(`${good}b,1,-1e999\n`),
    /^Row 5, column “height”: -1e999 is beyond −1,000,000 to 1,000,000\./,
  ],
  ['a quote that never closes', table('a,"1,2\nb,3,4\n'), /^The quote that opens in row 2 never closes\./],
  [
    'text after a closing quote',
    table('"a"b,1,2\nb,3,4\n'),
    /^In row 2 a quoted cell goes on after its closing quote\./,
  ],
  ['rows of different lengths', table(`${good}b,7\n`), /^Row 5 has 2 cells, and the first row 3\./],
  [
    'a ragged row below a cell of two lines',
    table('"a\nx",1,2\nb,3\n'),
    /^Row 4 has 2 cells, and the first row 3\./,
  ],
  ['text alone', 'kind,colour\na,red\nb,blue\n', /^Choose at least one feature: a column of numbers\./],
  [
    'formulas',
    'kind,width\na,=1+1\nb,2\na,3\nb,4\n',
    /^Choose at least one feature: a column of numbers\. Row 2 of column “width” reads “=1\+1”/,
  ],
  [
    'no value at all in the features',
    'kind,width,height\na,1,NA\nb,NA,2\na,?,3\nb,4,null\n',
    /^Every row misses a value in a chosen column/,
  ],
  [
    'sixty-five columns',
    `${rows(1, () => Array.from({ length: 65 }, (_, d) => `c${d}`).join())}\n${rows(3, () => Array.from({ length: 65 }, (_, d) => d).join())}`,
    /^This file has 65 columns, and at most 64 are read\./,
  ],
  [
    '5,001 rows',
    table(rows(5001, (at) => `${'ab'.charAt(at % 2)},${at},1`)),
    /^This file has more than 5,000 rows/,
  ],
  [
    'thousands or decimals',
    'kind;width\na;1,234\nb;2,345\n',
    /^Choose at least one feature: a column of numbers\./,
  ],
];

/** Each gives its message, and no data. */
export const hostileFiles: readonly HostileFile[] = [
  ...ofText.map(([what, text, says]) => ({ what, bytes: encode(text), says })),
  {
    what: '20 MB',
    bytes: new Uint8Array(20_000_000).fill(0x31),
    says: /^This file has 20\.0 MB; at most 1 MB is read\./,
  },
  {
    what: 'binary',
    bytes: Uint8Array.of(0x61, 0x2c, 0x00, 0x01, 0x02),
    says: /^This is a binary file, not a table of text: byte 3 is 0\./,
  },
  {
    what: 'a spreadsheet',
    bytes: Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14),
    says: /^This is a spreadsheet or a ZIP archive/,
  },
  { what: 'a picture', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), says: /^This is a picture/ },
  {
    what: 'Latin-1',
    bytes: Uint8Array.of(...encode('kind,width\na,1\nb'), 0xe9, ...encode(',2\n')),
    says: /^Row 3 has a byte that is not UTF-8\./,
  },
  { what: 'UTF-16', bytes: Uint8Array.of(0xff, 0xfe, 0x61, 0x00), says: /^This file is encoded in UTF-16\./ },
];

/** Awkward files that are tables all the same, and what the page says of how it read them. */
export const awkwardFiles: readonly HostileFile[] = (
  [
    [
      'a byte order mark, CRLF and quotes',
      '\ufeff"kind","width, in mm","say ""x"""\r\na,1,2\r\nb,3,4\r\n',
      /cells parted by commas\./,
    ],
    [
      'semicolons and decimal commas',
      'kind;width\na;1,5\nb;2,25\na;1,125\n',
      /cells parted by semicolons\. ?Commas inside numbers are read as decimal points\./,
    ],
    ['tabs', 'kind\twidth\na\t1\nb\t2\n', /cells parted by tabs\./],
    ['old line breaks', 'kind,width\ra,1\rb,2\r', /2 rows of 2 columns/],
    ['blank lines', 'kind,width\n\na,1\n\n\nb,2\n\n', /2 rows of 2 columns/],
    ['names of the prototype', '__proto__,constructor\na,1\nb,2\n', /2 rows of 2 columns/],
    ['measurements', birdLike(), /344 rows of 8 columns/],
  ] as const
).map(([what, text, says]) => ({ what, bytes: encode(text), says }));
