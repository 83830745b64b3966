const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as a sentence has it: four significant digits, a true minus; `inf` and `nan` as Python writes them. */
export function sayNumber(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '−inf';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return sayPower(value);
  const text = Number(value.toPrecision(4)).toString();
  return text.replace('-', '−');
}

function sayPower(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(1).split('e');
  const power = [...exponent.replace('+', '')].map((sign) => superscripts[Number(sign)] ?? '⁻').join('');
  return `${digits.replace('-', '−')} × 10${power}`;
}

/** A shape as Python writes it: `(3, 4)`, `(3,)`, `()`. */
export function sayShape(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape.join('')},)` : `(${shape.join(', ')})`;
}
