import type { Chapter } from '../types';

export const descend: Chapter = {
  id: 'descend',
  number: 11,
  title: 'Descend',
  screen: 'page',
  steps: [
    {
      id: 'one-step-down',
      title: 'One step downhill',
      lead: 'The gradient points to where the loss grows fastest, so you go the other way. Take a step and watch the boundaries move; choose a larger rate and see the loss fall faster, and then not fall at all.',
      earlier: [],
      hero: 'descent',
      numbers: 'descent-numbers',
      why: 'For a small step the loss falls by $\\eta$ times the sum of the squares of all entries of $\\term{dW}{dW}$; for a large one that straight line no longer describes the curve.',
      views: ['descent', 'plane', 'weights', 'listing'],
      plane: { title: 'Boundaries and weights, and one step on', show: { weights: true, oneStep: true } },
      listing: { id: 'descent', lines: ['step'] },
      check: 'descent-slope',
      notes: 'Undo takes a step back, so a class can compare two rates from the same start.',
    },
  ],
};
