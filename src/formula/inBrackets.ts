/** A number as it stands after an operator: a negative one in brackets, so that no two signs meet. */
export function inBrackets(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}
