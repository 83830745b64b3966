/** Advance widths of KaTeX_Main in em; a digit's is `digit`. Source: the face's own metrics (tested against them). */
const advances: Readonly<Record<string, number>> = {
  '−': 0.778,
  '.': 0.278,
  '×': 0.778,
  ' ': 0.25,
  '∞': 1,
  N: 0.75,
  a: 0.5,
  A: 0.75,
  B: 0.708,
  C: 0.722,
  D: 0.764,
  E: 0.681,
  F: 0.653,
  G: 0.785,
  H: 0.75,
  I: 0.361,
  J: 0.514,
};
const digit = 0.5;
const raisedScale = 0.7;

/**
 * How wide a slot's text is in a formula, in em of the slot, so that a slot can be given its width before
 * anything is measured: `--slot-number` and its like are the widest value's.
 */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[⁻⁰¹²³⁴-⁹]/u.test(character))
      width += raisedScale * (character === '⁻' ? (advances['−'] ?? digit) : digit);
    else width += advances[character] ?? digit;
  }
  return Math.round(width * 1000) / 1000;
}
