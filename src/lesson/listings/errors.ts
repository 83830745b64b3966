import type { Listing } from '../types';

export const errors: Listing = {
  title: 'Two ways to the slopes of the scores',
  lines: [
    { id: 'zeros', text: 'dp = np.zeros(num_classes)', marks: [{ text: 'dp', term: 'dProbs' }] },
    {
      id: 'dProbs',
      text: 'dp[y[i]] = -1 / p[y[i]]',
      marks: [
        { text: 'dp[y[i]]', term: 'dProbs' },
        { text: 'p[y[i]]', term: 'probs' },
      ],
      values: [{ name: 'dp', slot: 'dProbs:', each: 'class' }],
    },
    {
      id: 'chain',
      text: 'df = J.T.dot(dp)',
      marks: [
        { text: 'df', term: 'dScores' },
        { text: 'J', term: 'jacobian' },
        { text: 'dp', term: 'dProbs' },
      ],
      values: [{ name: 'df', slot: 'chain:', each: 'class' }],
    },
    { id: 'gap', text: '' },
    {
      id: 'copy',
      text: 'df = p.copy()',
      marks: [
        { text: 'df', term: 'dScores' },
        { text: 'p', term: 'probs' },
      ],
      values: [{ name: 'df', slot: 'probs:', each: 'class' }],
    },
    {
      id: 'minus-one',
      text: 'df[y[i]] -= 1',
      marks: [
        { text: 'df[y[i]]', term: 'dScores' },
        { text: 'y[i]', term: 'y' },
        { text: '1', term: 'indicator' },
      ],
      values: [{ name: 'df', slot: 'dScores:', each: 'class' }],
    },
  ],
};
