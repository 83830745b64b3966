import type { Chapter } from '../types';

const boundaries = 'Where each class wins';

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
      why: 'The logarithm is the natural one. So half the probability always costs log 2 more, about 0.6931, wherever on the curve the example stands.',
      views: ['log-curve', 'plane', 'row', 'listing'],
      plane: { title: boundaries, show: { probabilityBar: true } },
      listing: { id: 'loss', lines: ['minus-log'] },
      check: 'loss-of-label',
      notes:
        'A loss may be larger than 1: at p = 0.1 it is 2.3026. With logarithms to base 10 it would read 1, and the gradient would be another.',
    },
    {
      id: 'without-the-quotient',
      title: 'Without the quotient',
      lead: 'The logarithm of a quotient is a difference. So the loss is minus the label’s shifted score, which is 0 where the label leads, plus the logarithm of the sum. The probability itself is never needed.',
      earlier: [{ formula: 'loss-and-probability', from: { chapter: 'loss', step: 'minus-log' } }],
      hero: 'loss-as-difference',
      numbers: 'loss-as-difference-numbers',
      ledger: 'two-forms',
      why: 'A small probability can round to 0, whose logarithm no program can use. $Z$ is at least 1, so this form always gives a number.',
      views: ['plane', 'row', 'log-curve', 'listing'],
      plane: { title: boundaries, show: { probabilityBar: true } },
      listing: { id: 'loss', lines: ['shift', 'difference'] },
      check: 'loss-two-forms',
      notes:
        'Try scores of 1000, 0 and 0 with label B: the logarithm of p is minus infinity in a program, and this form gives 1000.',
    },
    {
      id: 'cross-entropy',
      title: 'Cross-entropy picks one',
      lead: 'Write the label as the indicator: 1 for its own class, 0 for the others. Cross-entropy weighs the $-\\log p_k$ of every class with it and adds up. One term is left: the label’s.',
      earlier: [],
      hero: 'picked',
      numbers: 'picked-numbers',
      ledger: 'picked',
      why: 'Softmax, then cross-entropy: that is the softmax loss. It is smooth everywhere, without the kinks of the SVM’s loss, so its slope exists at every score.',
      views: ['log-curve', 'plane', 'row', 'listing'],
      plane: { title: boundaries, show: { probabilityBar: true } },
      listing: { id: 'loss', lines: ['one-hot', 'cross-entropy'] },
      check: 'cross-entropy-picks-one',
      notes:
        'Labels as numbers or as a one-hot matrix Y: the loss is the same, one is looked up, the other multiplied out. Only the label’s probability enters; the others enter through the sum that they share.',
    },
    {
      id: 'the-first-loss',
      title: 'The first loss',
      lead: 'While all weights are 0, all scores are 0 and every class gets the same share, $1/C$, whatever the data. Then every example costs $\\log C$: the number a program should print before it has learnt anything.',
      earlier: [],
      hero: 'first-loss',
      numbers: 'first-loss-numbers',
      ledger: 'first-loss',
      why: 'It is the first test of a program, and any data will do for it. A loss above $\\log C$ is worse than knowing nothing.',
      views: ['log-curve', 'plane', 'weights', 'listing'],
      plane: { title: boundaries, show: { probabilityBar: true } },
      listing: { id: 'first-loss', lines: ['print'] },
      check: 'first-loss',
      notes:
        'With ten classes it is 2.3026. Weights that are small but not 0, on features in the hundreds, start a little away from it: scores are then small but not 0.',
    },
  ],
};
