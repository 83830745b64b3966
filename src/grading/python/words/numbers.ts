const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as a sentence has it: four significant digits, a true minus; `inf` and `nan` as Python writes them. */
export function sayNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '−inf';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return sayPower(value, Math.max(digits - 3, 1));
  const text = Number(value.toPrecision(digits)).toString();
  return text.replace('-', '−');
}

/** Two numbers beside each other, with as many digits as it takes to tell them apart. */
export function sayPair(one: number, other: number): readonly [string, string] {
  for (const digits of [4, 6, 9, 12]) {
    const pair = [sayNumber(one, digits), sayNumber(other, digits)] as const;
    if (pair[0] !== pair[1] || one === other) return pair;
  }
  return [sayNumber(one, 17), sayNumber(other, 17)];
}

function sayPower(value: number, decimals: number): string {
  const [digits = '', exponent = ''] = value.toExponential(decimals).split('e');
  const power = exponent.replace('+', '').replace(/./g, (sign) => superscripts[Number(sign)] ?? '⁻');
  return `${digits.replace('-', '−')} × 10${power}`;
}

/** A shape as Python writes it: `(3, 4)`, `(3,)`, `()`. */
export function sayShape(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape.join('')},)` : `(${shape.join(', ')})`;
}
