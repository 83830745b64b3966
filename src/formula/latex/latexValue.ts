const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A value as the page writes it, as TeX writes it in a formula. */
export function latexValue(text: string): string {
  return text
    .replace(/10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, raised: string) => {
      const exponent = Array.from(raised, (sign) => (sign === '⁻' ? '-' : String(digits.indexOf(sign)))).join(
        '',
      );
      return `10^{${exponent}}`;
    })
    .replaceAll('×', '\\times')
    .replaceAll('−', '-')
    .replaceAll('∞', '\\infty');
}
