import type { Prediction } from './types';

export const sumMeanRegularise: readonly Prediction[] = [
  {
    id: 'no-division',
    kind: 'choice',
    step: 'one-over-n',
    question:
      'Leave out the division by $N$. What becomes of the arrow that the [[N]] examples make together?',
    options: [
      {
        id: 'longer',
        text: 'The same direction, [[N]] times as long',
        because: 'Here the arrow is 0, and stays 0.',
      },
      {
        id: 'turned',
        text: 'Another direction',
        because: 'One positive number multiplies every entry alike, so the direction stays.',
      },
      {
        id: 'same',
        text: 'The same arrow',
        because: 'Then dividing would do nothing. The mean is the sum made shorter.',
      },
      {
        id: 'shorter',
        text: 'The same direction, shorter',
        because: 'Dividing by more than 1 makes shorter; leaving that out makes longer.',
      },
    ],
    after: 'The division changes how long the gradient is, and so how far a step goes, not where.',
  },
  {
    id: 'every-example-twice',
    kind: 'choice',
    step: 'the-penalty',
    question: 'Put every example into the data twice. What do the two parts of $dW$ do?',
    options: [
      {
        id: 'neither',
        text: 'Both stay as they are',
        because: 'So it is under the mean. Under the sum every arrow is laid twice.',
      },
      {
        id: 'data',
        text: 'The examples’ part doubles, the penalty’s stays',
        because: 'So it is under the sum. The mean divides by twice as many.',
      },
      {
        id: 'both',
        text: 'Both double',
        because: 'The penalty looks at the weights alone; it does not know how many examples there are.',
      },
      {
        id: 'penalty',
        text: 'The examples’ part stays, the penalty’s is halved',
        because: 'That would need the penalty to be divided by $N$. It is added after that division.',
      },
    ],
    after: 'The penalty’s part depends on the weights and on `reg` alone.',
  },
];
