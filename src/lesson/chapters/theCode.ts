import type { Chapter } from '../types';
import { versionSteps } from './versionSteps';

export const theCode: Chapter = {
  id: 'the-code',
  number: 9,
  title: 'The code',
  screen: 'page',
  steps: [
    {
      id: 'every-line-on-your-data',
      title: 'The whole function, on your data',
      lead: 'Here the question’s function runs on your data, forward and back. The line that has run is marked, beside it stands every variable, and the picture shows the sum so far. Choose another example or class, and the run goes to its turn.',
      earlier: [
        { formula: 'whole-gradient', from: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' } },
      ],
      hero: 'one-turn',
      numbers: 'one-turn-numbers',
      why: 'A sum in mathematics is a loop in a program: the $\\sum_i$ of the gradient is the `for` over $i$, and its terms arrive one by one.',
      views: ['tape', 'plane', 'row'],
      plane: {
        title: 'The sum for class [[letter:j]]',
        show: { chain: true, chainUpTo: 'i', sum: true },
      },
      listing: { id: 'whole-function', lines: ['probs', 'add'] },
      check: 'row-after-line',
      notes:
        'Step through the examples and let the class say which line has just run, and which number it changed.',
    },
    ...versionSteps,
    {
      id: 'write-it-yourself',
      title: 'Write it yourself',
      lead: 'Write the gradient as Python, and run it here on your data. When it returns a loss and a gradient, let it be checked: your numbers are compared with the right ones, and where they differ you are told which mistake it is.',
      earlier: [
        { formula: 'whole-gradient', from: { chapter: 'sum-mean-regularise', step: 'row-of-the-gradient' } },
      ],
      hero: 'one-turn',
      numbers: 'one-turn-numbers',
      why: 'A formula that you can run is one that you have read to the end: every index needs a loop, a slice or an axis.',
      views: ['editor', 'plane', 'row'],
      plane: {
        title: 'The data that your function is run on',
        show: { gradient: true },
      },
      listing: { id: 'whole-function', lines: ['probs', 'add'] },
      check: 'row-after-line',
      notes:
        'Start from the function with holes and let the class say what belongs there; run it after every line.',
    },
  ],
};
