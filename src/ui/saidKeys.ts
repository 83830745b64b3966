import { digits } from './keys';
import type { Command, CommandId } from './keys';

/** What each command does, as Help says it. */
export const whatItDoes: Readonly<Record<CommandId, string>> = {
  next: 'next step',
  back: 'the step before',
  first: 'first step of the lesson',
  last: 'last step of the lesson',
  goTo: 'go to a step by its number or its words',
  overview: 'overview of all steps',
  exampleBefore: 'the example before',
  exampleAfter: 'the next example',
  class: 'the class that we differentiate by',
  lineBefore: 'in the run of the code: back a line',
  lineAfter: 'in the run of the code: forward a line',
  lecture: 'lecture layout, and back',
  fullScreen: 'full screen, and back',
  black: 'black screen; B, Period, W or Escape brings the page back',
  white: 'white screen; the same keys bring the page back',
  whereFrom: 'where the lit number comes from; that of dW where none is lit',
  picture: 'save a picture of the step, or its formula',
  release: 'stop playing, else let the pinned term go',
  help: 'this help',
};

/** What single controls do with keys while they have the focus. */
export const controlKeys: readonly (readonly [said: string, what: string])[] = [
  ['Arrows, on a point', 'move it by 0.1; with Shift by 1, with Alt by 0.01'],
  ['A to J, on a point', 'give it that label'],
  ['T, on a point', 'make a copy of it, at the same place'],
  ['Delete, on a point', 'remove it'],
  ['+, −, 0, on a point or under the picture', 'look closer, from further away, at everything'],
  ['Arrows, under the picture', 'move the view, once it is closer'],
  ['Arrows, on the tip of weights', 'change them, in the steps of a point'],
  ['Escape, while a click adds a point', 'add none'],
  ['Escape, in a drag', 'put back what is dragged'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
];

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  'Shift+ ': 'Shift Space',
  '.': 'Period',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** The keys of a command as they stand on a keyboard, in words. */
export function saidKeys({ keys }: Pick<Command, 'keys'>): string {
  if (keys === digits) return '1 to 9, 0';
  return keys
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace(/^Arrow/, '')))
    .join(', ');
}
