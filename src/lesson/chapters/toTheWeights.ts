import type { Chapter } from '../types';

export const toTheWeights: Chapter = {
  id: 'to-the-weights',
  number: 7,
  title: 'To the weights',
  screen: 'page',
  steps: [
    {
      id: 'only-its-own-weights',
      title: 'A score has its own weights alone',
      lead: 'Class [[letter:j]]’s score is its weights times the example, so its slope in each weight is the feature beside that weight: all together, the example. In no other score do these weights occur, so there the slope is 0.',
      earlier: [{ formula: 'score-as-sum', from: { chapter: 'scores', step: 'one-dot-product' } }],
      hero: 'own-weights',
      numbers: 'own-weights-numbers',
      ledger: 'dot-product',
      why: 'Each weight stands in one product of one score, and the slope of a product in one factor is the other factor. That is where the example in the line comes from.',
      views: ['plane', 'weights', 'listing'],
      plane: {
        title: 'Example [[i]] and the weights of class [[letter:j]]',
        show: { weights: true, drops: true },
      },
      listing: { id: 'loop', lines: ['score'], shown: ['examples', 'score', 'classes', 'probs', 'add'] },
      check: 'score-by-weight',
      notes:
        'Change a weight of one class in the table: one score of the example moves, the others stand still. Ask what would happen at a feature that is 0.',
    },
    {
      id: 'error-times-example',
      title: 'Error times example',
      lead: 'The error says how the loss moves with a score, the example how the score moves with its weights. Multiply the error of the class by the example: that arrow is what example [[i]] adds to the gradient.',
      earlier: [
        { formula: 'error-of-score', from: { chapter: 'chain-rule', step: 'direct-route' } },
        { formula: 'score-by-weights', from: { chapter: 'to-the-weights', step: 'only-its-own-weights' } },
      ],
      hero: 'contribution-of-example',
      numbers: 'contribution-numbers',
      ledger: 'times-example',
      why: 'Of the chain rule’s sum over all scores one term is left, because no other score has these weights. A large feature lets its weight move the score a lot, so the weight gets a large share of the error.',
      views: ['plane', 'row', 'errors', 'listing'],
      plane: {
        title: 'What the examples up to [[i]] add to class [[letter:j]]',
        show: { chain: true, chainUpTo: 'i', error: true, drops: true },
      },
      listing: {
        id: 'loop',
        lines: ['add'],
        shown: ['examples', 'score', 'classes', 'probs', 'add'],
      },
      check: 'contribution',
      notes: 'For the label the factor is negative: minus the gradient then points towards the example.',
    },
    {
      id: 'two-kinds-of-rows',
      title: 'The label’s weights, and the others',
      lead: 'A step goes against the gradient. The label’s factor $p_y - 1$ is negative: its weights are pulled towards the example. Every other class’s weights are pushed away, the harder, the larger its $p_j$. The picture’s arrow is the gradient; the step goes the other way.',
      earlier: [
        { formula: 'contribution-either', from: { chapter: 'to-the-weights', step: 'error-times-example' } },
      ],
      hero: 'two-kinds',
      numbers: 'two-kinds-numbers',
      ledger: 'two-kinds',
      why: 'The SVM’s gradient has the same two kinds: $x_i$ for each class that violates the margin, and minus their number times $x_i$ for the label. Softmax puts $p_j$ where the SVM counts 0 or 1.',
      views: ['plane', 'row', 'listing'],
      plane: {
        title: 'What example [[i]] adds to class [[letter:j]]',
        show: { chain: 'own', error: true, probabilityBar: true },
      },
      listing: {
        id: 'loop',
        lines: ['add'],
        shown: ['examples', 'classes', 'probs', 'add'],
      },
      check: 'two-kinds-of-rows',
      notes:
        'Both columns of factors add up to 0: what the label’s weights are pulled by, the others together are pushed by. Past the margin the SVM stops; softmax never stops entirely.',
    },
    {
      id: 'multiplication-table',
      title: 'All at once: a multiplication table',
      lead: 'Take all classes and all features of example [[i]] at once: in every cell, the error of a class times the value of a feature. That is a multiplication table, an outer product, and it has the shape of $W$.',
      earlier: [
        { formula: 'contribution-either', from: { chapter: 'to-the-weights', step: 'error-times-example' } },
      ],
      hero: 'outer-product',
      numbers: 'outer-product-numbers',
      why: 'The slopes of $C$ scores in $C \\cdot D$ weights are $C^2 D$ numbers, and all but $C \\cdot D$ of them are 0. You never build that table: one product for each weight is what is left of it.',
      views: ['plane', 'outer', 'listing'],
      plane: {
        title: 'What example [[i]] adds to class [[letter:j]]',
        show: { chain: 'own', error: true, drops: true },
      },
      listing: { id: 'outer', lines: ['add'] },
      check: 'outer-product-cell',
      notes:
        'All classes’ parts are multiples of one example: the table has rank 1. At each feature the classes’ cells add up to 0.',
    },
  ],
};
