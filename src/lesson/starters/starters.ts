import { practice } from './practice';
import type { Starter } from './types';
import assignment from './write/assignment.py?raw';
import empty from './write/empty.py?raw';
import question from './write/question.py?raw';

/** A gap's empty line begins as deep as the comment above it: whoever clicks there types in the right place. */
const withRoom = (source: string): string => source.replace(/^( *)(#.*\bgap \d.*)\n\n/gm, '$1$2\n$1\n');

/** The texts that the editor can start from: first those to complete, then those with a mistake to find. */
export const starters: readonly Starter[] = [
  {
    id: 'question',
    title: 'The question’s function, its gradient left open',
    kind: 'write',
    task: 'question',
    source: withRoom(question),
  },
  {
    id: 'assignment',
    title: 'The assignment’s function, an example a row',
    kind: 'write',
    task: 'assignment',
    source: withRoom(assignment),
  },
  { id: 'empty', title: 'An empty function', kind: 'write', task: 'question', source: empty },
  ...practice,
];
