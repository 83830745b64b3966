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
  readonly what: string;
}

export const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Every key of the page: the keyboard obeys this table and Help prints it. */
export const commands: readonly Command[] = [
  { id: 'next', keys: ['ArrowRight', ' ', 'n', 'PageDown'], what: 'next step' },
  { id: 'back', keys: ['ArrowLeft', 'Shift+ ', 'p', 'PageUp'], what: 'the step before' },
  { id: 'first', keys: ['Home'], what: 'first step of the lesson' },
  { id: 'last', keys: ['End'], what: 'last step of the lesson' },
  { id: 'goTo', keys: ['g'], what: 'go to a step by its number or its words' },
  { id: 'overview', keys: ['o'], what: 'overview of all steps' },
  { id: 'exampleBefore', keys: ['ArrowUp'], what: 'the example before' },
  { id: 'exampleAfter', keys: ['ArrowDown'], what: 'the next example' },
  { id: 'class', keys: digits, what: 'the class that we differentiate by' },
  { id: 'lineBefore', keys: ['['], what: 'in the run of the code: back a line' },
  { id: 'lineAfter', keys: [']'], what: 'in the run of the code: forward a line' },
  { id: 'lecture', keys: ['l'], what: 'lecture layout, and back' },
  { id: 'fullScreen', keys: ['f'], what: 'full screen, and back' },
  { id: 'black', keys: ['b', '.'], what: 'black screen; B, Period, W or Escape brings the page back' },
  { id: 'white', keys: ['w'], what: 'white screen; the same keys bring the page back' },
  { id: 'whereFrom', keys: ['q'], what: 'where the lit number comes from; that of dW where none is lit' },
  { id: 'release', keys: ['Escape'], what: 'stop playing, else let the pinned term go' },
  { id: 'picture', keys: ['s'], what: 'save a picture of the step, or its formula' },
  { id: 'help', keys: ['?'], what: 'this help' },
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
