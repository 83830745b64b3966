import type { Prediction } from './types';

export const toTheWeights: readonly Prediction[] = [
  {
    id: 'label-row',
    kind: 'choice',
    step: 'error-times-example',
    question:
      'Take a small step against the gradient of example [[i]] alone. Where do the weights of its label, class [[letter:y]], go?',
    options: [
      {
        id: 'towards',
        text: 'Towards the example: a multiple of it is added',
        because: 'Here the label’s error has rounded to 0.',
      },
      {
        id: 'away',
        text: 'Away from the example: a multiple of it is subtracted',
        because: 'So go the weights of the other classes, whose errors are above 0. The label’s is below 0.',
      },
      {
        id: 'zero',
        text: 'Towards 0',
        because: 'That is the penalty’s doing. An example moves weights along itself.',
      },
      {
        id: 'stay',
        text: 'Nowhere: the example has the right label already',
        because: 'As long as the label’s probability is below 1, its error is not 0.',
      },
    ],
    after:
      'The weights move by minus the step times $(p_y - 1)\\,x_i$, a positive multiple of $x_i$; so the label’s score grows.',
    see: { chapter: 'to-the-weights', step: 'two-kinds-of-rows' },
  },
];
