import type { Prediction } from './types';

export const quotientRule: readonly Prediction[] = [
  {
    id: 'others-answer',
    kind: 'choice',
    step: 'two-indices',
    question: 'Raise the score of class [[letter:j]] a little. What do the other classes’ probabilities do?',
    options: [
      {
        id: 'fall',
        text: 'All of them fall',
        because: 'Some of them are so close to 0 that nothing is left to fall.',
      },
      {
        id: 'stay',
        text: 'They stay: their own scores have not changed',
        because: 'Their tops stay. The sum below them grows, and they share it.',
      },
      {
        id: 'one',
        text: 'One falls, the others stay',
        because: 'All of them stand over the same sum, so all of them lose, each in proportion to its share.',
      },
      {
        id: 'rise',
        text: 'They rise a little too',
        because: 'Then all would rise, and they could not add up to 1.',
      },
    ],
    after: 'One score moves every probability, so there is a slope for each pair of classes.',
    see: { chapter: 'quotient-rule', step: 'other-class' },
  },
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
