import type { Chapter } from '../types';

export const theLine: Chapter = {
  id: 'the-line',
  number: 1,
  title: 'The line',
  screen: 'plate',
  steps: [
    {
      id: 'four-factors',
      title: 'One line, four factors',
      lead: 'What does this line do, asked a student of CS231n. It makes $\\term{dW:j}{dW}$, the softmax gradient: for every example $i$ and class $j$ it adds an arrow to the sum for class $j$. Point at a factor: code, formula, number and mark light up together.',
      earlier: [],
      hero: 'the-line',
      numbers: 'the-line',
      why: 'Drag example $[[i]]$ across the picture. Three of the four factors answer; the indicator does not, because it looks at the label alone.',
      views: ['plane', 'row', 'errors', 'listing'],
      plane: {
        title: 'One arrow more for class [[letter:j]]',
        show: { chain: true, chainUpTo: 'i', sum: true, drops: true, probabilityBar: true },
      },
      listing: { id: 'loop', lines: ['add'] },
      check: 'row-after-line',
      notes:
        'Read the line aloud from right to left: an example, scaled by what the model says minus what the label says, added to one row.',
    },
    {
      id: 'true-counts-one',
      title: 'True counts as 1',
      lead: '`(j == y[i])`{indicator:j} asks whether class $j$ is the label of example $i$. The answer is True or False; in arithmetic Python takes True as 1 and False as 0. So 1 is subtracted for the label, and nothing for any other class.',
      earlier: [],
      hero: 'indicator-in-words',
      numbers: 'indicator-numbers',
      plate: { lit: 'indicator', table: 'truth' },
      why: 'Choose another class $j$: the factor is 1 for one class alone. It stands there because the loss subtracts the score of the label and of no other class; chapter 6 shows how.',
      views: ['plane', 'row', 'listing'],
      plane: {
        title: 'Example [[i]], labelled [[letter:y]]',
        show: { chain: true, chainUpTo: 'i', sum: true, probabilityBar: true },
      },
      listing: { id: 'loop', lines: ['add'] },
      check: 'indicator-is-a-number',
      notes:
        'Ask for True + True in Python: it is 2. No conversion is written in the line because none is needed.',
    },
    {
      id: 'every-turn-adds',
      title: 'Every turn adds an arrow',
      lead: 'The two loops run the line once for every pair of an example and a class. A turn adds one arrow, to the sum of its own class. The sums of the other classes stay as they are: they never mix.',
      earlier: [],
      hero: 'turn',
      numbers: 'turn-numbers',
      plate: { lit: 'loops', table: 'turns' },
      why: 'Step example $i$ from first to last and watch the chain of class [[letter:j]] grow: [[N]] arrows, hollow while they are still to come.',
      views: ['plane', 'row', 'errors', 'listing'],
      plane: {
        title: 'All arrows for class [[letter:j]]',
        show: { chain: true, chainUpTo: 'all', sum: true, probabilityBar: true },
      },
      listing: { id: 'loop', lines: ['examples', 'classes', 'add'] },
      check: 'other-rows-stay',
      notes: 'Order does not matter to the sum. With = in place of += only the last example would be left.',
    },
  ],
};
