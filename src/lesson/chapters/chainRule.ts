import type { Chapter } from '../types';

const plane = { title: 'The examples, and where each class wins', show: { probabilityBar: true } } as const;

/** The lines of the listing that are seen together. */
const loops = ['zeros', 'dProbs', 'no-slopes', 'each-j', 'each-k', 'add-way'];
const direct = ['copy', 'minus-one'];
const both = ['zeros', 'dProbs', 'chain', ...direct];

export const chainRule: Chapter = {
  id: 'chain-rule',
  number: 6,
  title: 'Chain rule',
  screen: 'page',
  steps: [
    {
      id: 'slope-in-a-probability',
      title: 'One probability, one slope',
      lead: 'Take the loss as a function of the probabilities. It reads one of them, the label’s. Move another class’s $\\term{probs:k}{p_k}$ alone and the loss stays; move $\\term{probs:y}{p_y}$ and it answers by $-1/p_y$: the smaller, the steeper.',
      earlier: [{ formula: 'loss-in-probability', from: { chapter: 'loss', step: 'minus-log' } }],
      hero: 'slope-in-probability',
      numbers: 'slope-in-probability-numbers',
      ledger: 'one-slope',
      why: 'The logarithm’s slope is one over its argument, and the other classes’ probabilities do not stand in it.',
      views: ['log-curve', 'plane', 'row', 'listing'],
      plane,
      listing: { id: 'errors', lines: ['zeros', 'dProbs'], shown: ['zeros', 'dProbs'] },
      check: 'slope-in-probability',
      notes:
        'The probabilities are moved one by one here, as if they did not have to add up to 1; the Jacobian of the next step sees to that. Let p of the label shrink by dragging the point and watch the slope grow.',
    },
    {
      id: 'through-the-probabilities',
      title: 'Through every probability',
      lead: 'Raise $\\term{scores:j}{f_j}$ and every probability moves, by its cell in column $j$ of the Jacobian. So there is one way to the loss through each class $k$. Along a way the two slopes multiply; the ways add up.',
      earlier: [
        {
          formula: 'slope-in-each-probability',
          from: { chapter: 'chain-rule', step: 'slope-in-a-probability' },
        },
        { formula: 'slope-in-score', from: { chapter: 'quotient-rule', step: 'both-cases' } },
      ],
      hero: 'sum-of-ways',
      numbers: 'sum-of-ways-numbers',
      ledger: 'ways',
      why: 'Whoever keeps $\\partial p_j/\\partial f_j$ alone forgets that $f_j$ stands in every probability, under the fraction bar.',
      views: ['jacobian', 'row', 'plane', 'listing'],
      plane,
      listing: { id: 'errors', lines: ['each-j', 'each-k', 'add-way'], shown: loops },
      check: 'sum-over-classes',
      notes: 'Ask before the next step: how many of the terms of the sum over k are not 0?',
    },
    {
      id: 'one-term-is-left',
      title: 'One term is left',
      lead: 'The loss reads $\\term{probs:y}{p_y}$ alone, so only the way through $k = y_i$ carries anything. On it $1/p_y$ from the loss meets $p_y$ from the Jacobian: they cancel, once. $\\delta_{yj}$ is the indicator.',
      earlier: [
        { formula: 'sum-of-all', from: { chapter: 'chain-rule', step: 'through-the-probabilities' } },
      ],
      hero: 'one-term',
      numbers: 'one-term-numbers',
      ledger: 'survivor',
      why: 'The label strikes out terms in $k$. It strikes out no $j$: $p_y$ has a slope in every score. Choose a class $j$ that is not the label, and the term that is left lies off the diagonal.',
      views: ['jacobian', 'row', 'plane', 'listing'],
      plane,
      listing: { id: 'errors', lines: ['chain'], shown: ['zeros', 'dProbs', 'chain'] },
      check: 'one-term-left',
      notes:
        'p(1 − p) and p − 1 are no rivals: the first is the slope of a probability, the second that of the loss. One factor p cancels, the other stays.',
    },
    {
      id: 'direct-route',
      title: 'The same, in two lines',
      lead: 'Write the loss in scores, the shift $m$ held fixed as in chapter 5. $-(f_y - m)$ answers the label’s own score, with $-1$. The logarithm answers every score, with one over $Z$ times the slope of $Z$: $\\term{exps:j}{e_j}/\\term{sum:i}{Z}$, the share $\\term{probs:j}{p_j}$.',
      earlier: [{ formula: 'loss-in-scores', from: { chapter: 'loss', step: 'without-the-quotient' } }],
      hero: 'direct-route',
      numbers: 'direct-route-numbers',
      ledger: 'two-parts',
      why: 'No product of slopes is needed: the loss is a difference, and each part is differentiated by itself.',
      views: ['row', 'plane', 'listing'],
      plane,
      listing: { id: 'errors', lines: ['copy', 'minus-one'], shown: both },
      check: 'direct-route',
      notes:
        'm may be held fixed because the loss does not notice it: chapter 3 shows that its slope in m is 0. With m moving along, both parts change and their sum does not.',
    },
    {
      id: 'two-ways',
      title: 'Two ways, one vector',
      lead: 'The first way goes through the probabilities and the Jacobian. The second never meets either. Both end at one vector, for every class and every example: move a point and watch both columns follow.',
      earlier: [],
      hero: 'two-ways',
      numbers: 'two-ways-numbers',
      why: '$p_j - \\mathbf{1}\\{j = y_i\\}$ already holds the Jacobian: a program that has it and multiplies by the Jacobian again counts it twice.',
      views: ['two-ways', 'row', 'plane', 'listing'],
      plane,
      listing: { id: 'errors', lines: ['chain', 'copy', 'minus-one'], shown: both },
      check: 'chain-rule',
      notes: 'Two ways, one vector. If your program disagrees with one of them, the other tells you where.',
    },
    {
      id: 'minus-one-at-the-label',
      title: 'Minus one, at the label alone',
      lead: 'Two cases, as for the SVM. Every class gets $\\term{probs:j}{p_j}$ from $\\log Z$, where all scores stand. The label’s class gets $-1$ besides, from $-(f_y - m)$, where no other score stands.',
      earlier: [
        { formula: 'slope-of-label-score', from: { chapter: 'chain-rule', step: 'direct-route' } },
        { formula: 'slope-of-log-sum', from: { chapter: 'chain-rule', step: 'direct-route' } },
      ],
      hero: 'two-cases',
      numbers: 'two-cases-numbers',
      ledger: 'by-case',
      why: 'The SVM counts the other classes whose score plus 1 exceeds the label’s: 1 for each, minus their number at the label. Softmax weighs every other class: $p_j$ for each, minus their sum $1 - p_y$ at the label.',
      views: ['plane', 'row', 'errors', 'listing'],
      plane,
      listing: { id: 'errors', lines: ['minus-one'], shown: direct },
      check: 'minus-one-at-the-label',
      notes:
        'The SVM’s slope is 0 once its margins hold; softmax’s never quite is. Choose an example far inside its region and compare the two columns.',
    },
    {
      id: 'errors-sum-to-zero',
      title: 'The errors add up to 0',
      lead: 'The probabilities add up to 1, and one 1 is taken away: the errors add up to 0. What the label lacks, $1 - p_y$, the others hold. A step against the errors raises the label’s score by as much as it lowers the others’ together.',
      earlier: [{ formula: 'error-again', from: { chapter: 'chain-rule', step: 'direct-route' } }],
      hero: 'errors-sum',
      numbers: 'errors-sum-numbers',
      ledger: 'balance',
      why: 'Errors that do not add up to 0 betray a fault at once. All signs wrong, or all sizes by one factor, keep the sum at 0, so the sum alone proves nothing.',
      views: ['plane', 'row', 'errors', 'listing'],
      plane,
      listing: { id: 'errors', lines: ['total', 'sizes'], shown: [...direct, 'total', 'sizes', 'lack'] },
      check: 'error-sizes',
      notes:
        'Hollow bars and the filled one have the same length together. Ask what the sum of all errors of all examples is.',
    },
  ],
};
