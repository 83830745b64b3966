import { practice } from './practice';
import type { Starter } from './types';
import assignment from './write/assignment.py?raw';
import empty from './write/empty.py?raw';
import question from './write/question.py?raw';

/** The texts that the editor can start from: first those to complete, then those with a mistake to find. */
export const starters: readonly Starter[] = [
  {
    id: 'question',
    title: 'The question’s function, its gradient left open',
    kind: 'write',
    task: 'question',
    source: question,
  },
  {
    id: 'assignment',
    title: 'The assignment’s function, an example a row',
    kind: 'write',
    task: 'assignment',
    source: assignment,
  },
  { id: 'empty', title: 'An empty function', kind: 'write', task: 'question', source: empty },
  ...practice,
];
