/** What the page does at a key, wherever the focus is. */
export type CommandId =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'goTo'
  | 'overview'
  | 'exampleBefore'
  | 'exampleAfter'
  | 'class'
  | 'lineBefore'
  | 'lineAfter'
  | 'lecture'
  | 'fullScreen'
  | 'black'
  | 'white'
  | 'whereFrom'
  | 'release'
  | 'picture'
  | 'help';

export interface Command {
  readonly id: CommandId;
  /** As `chordOf` writes them. */
  readonly keys: readonly string[];
}

export const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Every key of the page: the keyboard obeys this table and Help prints it. */
export const commands: readonly Command[] = [
  { id: 'next', keys: ['ArrowRight', ' ', 'n', 'PageDown'] },
  { id: 'back', keys: ['ArrowLeft', 'Shift+ ', 'p', 'PageUp'] },
  { id: 'first', keys: ['Home'] },
  { id: 'last', keys: ['End'] },
  { id: 'goTo', keys: ['g'] },
  { id: 'overview', keys: ['o'] },
  { id: 'exampleBefore', keys: ['ArrowUp'] },
  { id: 'exampleAfter', keys: ['ArrowDown'] },
  { id: 'class', keys: digits },
  { id: 'lineBefore', keys: ['['] },
  { id: 'lineAfter', keys: [']'] },
  { id: 'lecture', keys: ['l'] },
  { id: 'fullScreen', keys: ['f'] },
  { id: 'black', keys: ['b', '.'] },
  { id: 'white', keys: ['w'] },
  { id: 'whereFrom', keys: ['q'] },
  { id: 'release', keys: ['Escape'] },
  { id: 'picture', keys: ['s'] },
  { id: 'help', keys: ['?'] },
];

const byKey = new Map(commands.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));

/** How the table writes a pressed key: letters small, and Shift told apart at Space alone. */
export function chordOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): string {
  if (key === ' ') return shiftKey ? 'Shift+ ' : ' ';
  return key.length === 1 ? key.toLowerCase() : key;
}

export function commandOf(chord: string): CommandId | undefined {
  return byKey.get(chord);
}

/** A letter, a digit or a sign, which somebody who speaks to the page may send by chance; they can be switched off. */
export function isSingleKey(chord: string): boolean {
  return chord.length === 1 && chord !== ' ';
}

/** The keys that bring a blanked page back. */
export function resumes(chord: string): boolean {
  const command = commandOf(chord);
  return command === 'black' || command === 'white' || chord === 'Escape';
}
