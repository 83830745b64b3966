export type Pace = 'slower' | 'normal' | 'faster';

/** Words a minute. */
const wordsPerMinute: Readonly<Record<Pace, number>> = { slower: 140, normal: 200, faster: 280 };

/** A step's formula and picture are looked at besides, in milliseconds. */
const look = 3000;

/** How long a step stays while the lesson plays, in milliseconds: words / pace + 3 s. */
export function stepTime(words: number, pace: Pace): number {
  return (words / wordsPerMinute[pace]) * 60_000 + look;
}
