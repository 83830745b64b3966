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
      lead: 'Squared error, the SVM’s hinge and softmax share one gradient: a coefficient for each class, times the example. Only the coefficient differs. Softmax grades every class; the hinge counts those inside the margin; squared error looks at raw scores.',
      earlier: [],
      hero: 'shared-shape',
      numbers: 'shared-shape-numbers',
      why: 'The factor $x_i$ comes from the score, which is the same $W_j x_i$ for all of them; the coefficient comes from the loss put on top.',
      views: ['relatives', 'plane', 'row', 'listing'],
      plane: { title: 'The examples, and where each class wins', show: { probabilityBar: true } },
      listing: { id: 'relatives', lines: ['softmax', 'hinge', 'squared'] },
      check: 'squared-error-gradient',
      notes: 'Drag a point far to its own side: the hinge’s coefficients become 0, softmax’s only small.',
    },
  ],
};
