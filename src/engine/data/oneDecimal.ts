/** Rounds to one decimal, as the page writes coordinates; never −0. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
