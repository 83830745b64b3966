import type { Chapter } from '../types';

export const loss: Chapter = {
  id: 'loss',
  number: 4,
  title: 'Loss',
  screen: 'page',
  steps: [
    {
      id: 'minus-log',
      title: 'What the label costs',
      lead: 'Only one probability enters the loss: the one the label got. Its negative logarithm is 0 when the model is certain and right, and grows without bound as that probability falls.',
      earlier: [{ formula: 'probability', from: { chapter: 'softmax', step: 'shares-of-a-sum' } }],
      hero: 'loss-of-label',
      numbers: 'loss-of-label-numbers',
      ledger: 'two-forms',
      why: 'The second form never takes the logarithm of a probability that has rounded to 0, so programs use it.',
      terms: ['loss', 'probs', 'shifted', 'sum'],
      views: ['plane', 'row', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'softmax', lines: ['loss'] },
      check: 'loss-two-forms',
      notes:
        'With all weights 0 every probability is 1/C and the loss is log C: a first sanity check for any program.',
    },
  ],
};
