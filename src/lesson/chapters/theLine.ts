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
      lead: 'This line makes $\\term{dW:j}{dW}$, the gradient of the softmax loss. It runs once for every example $i$ and every class $j$, and each time adds one arrow to the sum for class $j$. Point at a factor: code, formula, number and mark light up together.',
      earlier: [],
      hero: 'the-line',
      numbers: 'the-line',
      why: 'Drag example $[[i]]$ across the picture. Three of the four factors answer; the indicator does not, because it looks at the label alone.',
      terms: ['dW', 'probs', 'indicator', 'X', 'contribution'],
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
  ],
};
