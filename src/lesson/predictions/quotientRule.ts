import type { Prediction } from './types';

export const quotientRule: readonly Prediction[] = [
  {
    id: 'steepest',
    kind: 'choice',
    step: 'same-class',
    question: 'Where does a probability answer most to a small change of its own score?',
    options: [
      {
        id: 'low',
        text: 'Near 0: there is most to gain',
        because: 'There its top is small beside the sum, and hardly moves the share.',
      },
      {
        id: 'half',
        text: 'At one half',
        because: 'The slope was larger elsewhere.',
      },
      {
        id: 'high',
        text: 'Near 1: there it is strongest',
        because: 'There top and bottom grow nearly alike, and the share stays.',
      },
      {
        id: 'everywhere',
        text: 'Everywhere alike',
        because:
          'The slope is a product of the share and of what is missing from 1: it changes with the share.',
      },
    ],
    after: '$p_j(1 - p_j)$ is largest at one half, where it is one quarter, and 0 at both ends.',
  },
];
