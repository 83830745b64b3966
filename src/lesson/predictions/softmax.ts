import type { Prediction } from './types';

export const softmax: readonly Prediction[] = [
  {
    id: 'all-fall',
    kind: 'choice',
    step: 'subtract-the-largest',
    question:
      'Every score of example [[i]] is now shifted by the same amount. What does that do to the probabilities?',
    options: [
      {
        id: 'stay',
        text: 'Nothing: they stay as they are',
        because: 'Some exponential rounded to 0 or overflowed on the way.',
      },
      {
        id: 'closer',
        text: 'They come closer to one another',
        because: 'For that the gaps between the scores would have to shrink. They moved together.',
      },
      {
        id: 'sharper',
        text: 'The largest comes closer to 1',
        because: 'Multiplying the scores does that. A shift leaves every gap as it was.',
      },
      {
        id: 'smaller',
        text: 'They all become smaller',
        because: 'They add up to 1 before and after, so they cannot all shrink.',
      },
    ],
    after: 'Probabilities depend on the gaps between the scores alone, and those have not changed.',
    see: { chapter: 'softmax', step: 'the-shift-is-free' },
  },
];
