import { restTimer } from '../ui/restTimer';

/** Values that no other follows for this many milliseconds stand still. */
const still = 120;

const waiting = new Map<HTMLInputElement, number>();
const rest = restTimer(() => {
  for (const [input, value] of waiting) input.value = String(value);
  waiting.clear();
}, still);

/**
 * Gives a range its value once the numbers stand still. What is seen and said is written at once, by the mark before
 * the range and by `aria-valuetext`; its own value only places a thumb that nobody sees, and setting it was among
 * the dearest single calls of a frame.
 */
export function restRange(input: HTMLInputElement, value: number): void {
  waiting.set(input, value);
  rest.touch();
}
