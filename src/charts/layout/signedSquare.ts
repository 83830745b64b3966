export interface SignedSquare {
  readonly sign: 'minus' | 'plus' | 'zero';
  /** the side in pixels, outline included */
  readonly side: number;
}

/** The smallest square that still shows whether it is filled. */
const leastSide = 4;

/**
 * A signed value as a square: its area is the size of the value, filled for minus, hollow for plus.
 * `largest` is the size drawn with side `room`; a value that is not 0 is never too small to be seen.
 */
export function signedSquare(value: number, largest: number, room: number): SignedSquare {
  if (value === 0 || Number.isNaN(value)) return { sign: 'zero', side: 0 };
  const share = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 1;
  // Infinity over Infinity has no share; it is as large as anything drawn.
  const side = room * Math.sqrt(Number.isNaN(share) ? 1 : share);
  return { sign: value < 0 ? 'minus' : 'plus', side: Math.min(room, Math.max(leastSide, side)) };
}
