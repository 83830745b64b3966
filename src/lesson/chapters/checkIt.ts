import type { Chapter } from '../types';

export const checkIt: Chapter = {
  id: 'check-it',
  number: 10,
  title: 'Check it',
  screen: 'page',
  steps: [
    {
      id: 'a-slope-measured',
      title: 'A slope, measured',
      lead: 'Move one weight a little to both sides, compute the whole loss twice, divide the difference by the distance. No derivative is needed for that. It must agree with the entry of $\\term{dW:jd}{dW}$ that you derived.',
      earlier: [],
      hero: 'central-difference',
      numbers: 'central-difference-numbers',
      why: 'Too large a step and the curve bends within it; too small a step and the difference drowns in rounding. Between the two lies the foot of the V.',
      views: ['error-curve', 'plane', 'weights', 'listing'],
      listingFirst: true,
      plane: { title: 'The examples, and where each class wins', show: { weights: true } },
      listing: { id: 'gradient-check', lines: ['ahead', 'behind', 'numerical'] },
      check: 'gradient-entry',
      notes:
        'In float32 a correct gradient fails at the usual step of 1e-5. Ask why before switching to float64.',
    },
  ],
};
