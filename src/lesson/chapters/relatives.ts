import type { Chapter } from '../types';

export const relatives: Chapter = {
  id: 'relatives',
  number: 12,
  title: 'Relatives',
  screen: 'page',
  steps: [
    {
      id: 'one-shape',
      title: 'One shape, other coefficients',
      lead: 'Softmax, squared error and the SVM’s hinge share one form of gradient: a coefficient $a_{ij}$ for each class, times the example. Softmax grades every class; squared error wants the scores themselves to be 1 and 0; the hinge counts classes inside the margin of 1.',
      earlier: [
        { formula: 'coefficient-softmax', from: { chapter: 'chain-rule', step: 'direct-route' } },
        { formula: 'coefficient-squared' },
        { formula: 'coefficient-hinge' },
      ],
      hero: 'shared-shape',
      numbers: 'shared-shape-numbers',
      why: 'The factor $x_i$ comes from the score, which is the same $W_j x_i$ for all of them; the coefficient comes from the loss put on top.',
      views: ['relatives', 'plane', 'row', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'relatives', lines: ['softmax', 'squared', 'hinge', 'hinge-label'] },
      check: 'squared-error-gradient',
      notes: 'Drag a point far to its own side: the hinge’s coefficients become 0, softmax’s only small.',
    },
  ],
};
