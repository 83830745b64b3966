/** What a run may use, in milliseconds, characters, lines and bytes. */
export const runLimits = {
  milliseconds: 2000,
  characters: 65_536,
  lines: 2000,
  /** Python’s heap at first. */
  heap: 16 * 1024 * 1024,
  /** All of the runtime’s memory, at most: it frees nothing while a program runs, and 2 s of arithmetic fill much. */
  memory: 256 * 1024 * 1024,
  /** The stack of Python’s calls. */
  stack: 128 * 1024,
} as const;

export const timeMessage = (milliseconds: number): string =>
  `It ran longer than ${milliseconds / 1000} s and was ended.`;
