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
    { id: 'no-slopes', text: 'df = np.zeros(num_classes)', marks: [{ text: 'df', term: 'dScores' }] },
    { id: 'each-j', text: 'for j in range(num_classes):', values: [{ name: 'j', slot: 'j' }] },
    { id: 'each-k', text: '    for k in range(num_classes):', values: [{ name: 'k', slot: 'k' }] },
    {
      id: 'add-way',
      text: '        df[j] += dp[k] * J[k, j]',
      marks: [
        { text: 'df[j]', term: 'dScores' },
        { text: 'dp[k]', term: 'dProbs' },
        { text: 'J[k, j]', term: 'jacobian' },
      ],
      values: [{ name: 'dp[k] * J[k, j]', slot: 'product:kj' }],
    },
    { id: 'gap', text: '' },
    {
      id: 'chain',
      text: 'df = J.T.dot(dp)  # the loops at once',
      marks: [
        { text: 'df', term: 'dScores' },
        { text: 'J', term: 'jacobian' },
        { text: 'dp', term: 'dProbs' },
      ],
      values: [{ name: 'df', slot: 'chain:', each: 'class' }],
    },
    { id: 'gap-direct', text: '' },
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
    { id: 'gap-sums', text: '' },
    {
      id: 'total',
      text: 'total = df.sum()',
      marks: [{ text: 'df', term: 'dScores' }],
      values: [{ name: 'total', slot: 'errorTotal' }],
    },
    {
      id: 'sizes',
      text: 'sizes = np.abs(df).sum()',
      marks: [{ text: 'df', term: 'dScores' }],
      values: [{ name: 'sizes', slot: 'errorSizes' }],
    },
    {
      id: 'lack',
      text: 'lack = 1 - p[y[i]]',
      marks: [{ text: 'p[y[i]]', term: 'probs' }],
      values: [{ name: '2 * lack', slot: 'twiceLack' }],
    },
  ],
};
