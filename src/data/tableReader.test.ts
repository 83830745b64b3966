import { describe, expect, it } from 'vitest';
import { createTableReader } from './tableReader';
import { birdLike } from './testing/birdLike';

const readText = (text: string) => {
  const reader = createTableReader();
  return { reader, table: reader.read(new TextEncoder().encode(text)) };
};

describe('a table of measurements', () => {
  const { reader, table } = readText(birdLike());

  it('offers the text of three values as label and the four measurements as features', () => {
    const { columns, suggested } = table;
    expect(columns[suggested.label]?.name).toBe('kind');
    expect(suggested.features.map((at) => columns[at]?.name)).toEqual([
      'bill_length',
      'bill_depth',
      'wing_length',
      'body_mass',
    ]);
    expect(columns.map(({ kind }) => kind).join()).toBe('text,text,number,number,number,number,text,number');
  });

  it('leaves out the two rows without measurements, and says in which lines they stand', () => {
    const { N, rows, leftOut, classes, counts } = reader.prepare(table.suggested);
    expect([N, rows]).toEqual([342, 344]);
    expect(leftOut).toEqual([5, 341]);
    expect(classes).toEqual(['Heavy', 'Long', 'Short']);
    expect(counts.reduce((sum, count) => sum + count)).toBe(342);
  });

  it('is standardised unless that is declined, because thousands stand beside tens', () => {
    const { X, scales, advice } = reader.prepare(table.suggested);
    expect(advice.standardise).toBe(true);
    expect(advice.why).toMatch(/^body_mass spreads \d+ times as wide as bill_depth/);
    for (let d = 0; d < 4; d += 1) {
      const column = X.filter((_, at) => at % 4 === d);
      const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
      const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
      expect(mean).toBeCloseTo(0, 12);
      expect(variance).toBeCloseTo(1, 12);
    }
    const raw = reader.prepare({ ...table.suggested, standardise: false });
    expect(raw.scales).toBeNull();
    expect(raw.X[3]).toBeCloseTo((X[3] ?? 0) * (scales?.[3]?.deviation ?? 0) + (scales?.[3]?.mean ?? 0), 9);
  });

  it('can be labelled by another column, whose missing cells then count', () => {
    const sex = table.columns.findIndex(({ name }) => name === 'sex');
    const { classes, leftOut } = reader.prepare({ ...table.suggested, label: sex });
    expect(classes).toEqual(['female', 'male']);
    expect(leftOut.length).toBe(table.columns[sex]?.missing);
    expect(leftOut.length).toBeGreaterThan(2);
  });
});

describe('the first row', () => {
  it('is taken as names only where none of its cells is a number', () => {
    expect(readText('a,b\nx,1\ny,2\n').table.header).toBe(true);
    const plain = readText('x,1\ny,2\n').table;
    expect(plain.header).toBe(false);
    expect(plain.columns.map(({ name }) => name)).toEqual(['column 1', 'column 2']);
  });

  it('is taken otherwise on request', () => {
    const { reader } = readText('x,1\ny,2\nx,3\n');
    expect(reader.take(true).columns.map(({ name }) => name)).toEqual(['x', '1']);
    expect(reader.take(false).rows).toBe(3);
  });

  it('gives names that are told apart and can be shown', () => {
    const { table } = readText('kind,a,a,,bias,x\u202e\ny,1,2,3,4,5\nz,1,2,3,4,5\n');
    expect(table.columns.map(({ name }) => name)).toEqual([
      'kind',
      'a',
      'a (2)',
      'column 4',
      'bias (2)',
      'x',
    ]);
  });
});

describe('a column of numbers', () => {
  it('may be the label: classes stand by size', () => {
    const { reader, table } = readText('width,class\n0.5,10\n1.5,9\n2.5,10\n3.5,2\n');
    expect(reader.prepare(table.suggested).classes).toEqual(['2', '9', '10']);
  });

  it('that counts the rows is offered and not taken', () => {
    const { table } = readText(',kind,width\n0,a,5\n1,b,7\n2,a,4\n');
    expect(table.suggested.features).toEqual([2]);
  });

  it('that never changes becomes 0 where standardised', () => {
    const { reader, table } = readText('kind,width,same\na,1,0.1\nb,300,0.1\na,2,0.1\n');
    const { X, scales } = reader.prepare({ ...table.suggested, standardise: true });
    expect(scales?.[1]?.deviation).toBe(1);
    expect([X[1], X[3], X[5]].every((value) => Math.abs(value ?? 1) < 1e-15)).toBe(true);
  });
});
