const widest = 96;

/**
 * A number that reads back as the same float64: the shortest decimals that do, with a point where Python would read a
 * whole number as one of another kind.
 */
export function floatLiteral(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** Texts in brackets, broken into lines where they are too long for one. */
export function listLiteral(items: readonly string[], indent = ''): string {
  const whole = `[${items.join(', ')}]`;
  if (indent.length + whole.length <= widest) return whole;
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    const longer = line === '' ? item : `${line}, ${item}`;
    if (indent.length + 5 + longer.length > widest) {
      lines.push(line);
      line = item;
    } else line = longer;
  }
  lines.push(line);
  return `[\n${lines.map((one) => `${indent}    ${one},`).join('\n')}\n${indent}]`;
}

/** A matrix, a row a line. */
export function matrixLiteral(rows: readonly (readonly number[])[]): string {
  const lines = rows.map((row) => `    ${listLiteral(row.map(floatLiteral), '    ')},`);
  return `[\n${lines.join('\n')}\n]`;
}
