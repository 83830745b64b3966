/** By chapter and step, words by which a learner may look for a step that does not say them. */
export const searchWords: Readonly<Record<string, string>> = {
  'the-line/true-counts-one': 'bool boolean True False (j == y[i]) indicator as a number',
  'softmax/subtract-the-largest': 'log_c np.max subtract the max maximum',
  'softmax/the-shift-is-free':
    'why subtract the max maximum subtracting numerical stability changes nothing log_c',
  'softmax/overflow': 'numerical stability why subtract the max inf nan',
  'softmax/one-maximum-an-example': 'axis keepdims max maximum of the batch',
  'loss/without-the-quotient': 'log sum exp logsumexp',
  'quotient-rule/other-class': 'off-diagonal k != j cross terms',
  'quotient-rule/the-jacobian': 'off-diagonal matrix of derivatives diag(p) - p p.T',
  'chain-rule/through-the-probabilities': 'off-diagonal cross terms k != j why keep',
  'chain-rule/direct-route': 'why minus 1 -1 log sum exp logsumexp',
  'chain-rule/minus-one-at-the-label':
    'why minus 1 -1 where does it come from SVM loss hinge loss margin two cases',
  'to-the-weights/error-times-example': 'why X[:, i] outer product np.outer where does x come from',
  'to-the-weights/two-kinds-of-rows': 'SVM loss hinge loss margin two cases',
  'sum-mean-regularise/one-over-n': 'why 1/N outside the loop average batch size num_train divide',
  'sum-mean-regularise/the-penalty': 'L2 weight decay regularisation regularization',
  'sum-mean-regularise/one-matrix-product': 'vectorised vectorized without loops',
  'the-code/classes-at-once': 'vectorise vectorize inner loop np.outer broadcasting',
  'the-code/labels-as-a-matrix': 'one-hot one hot encoding',
  'the-code/examples-at-once':
    'vectorised vectorized without loops softmax_loss_vectorized matrix multiplication',
  'the-code/one-off-in-place': 'P[np.arange(N), y] -= 1 fancy indexing integer arrays dscores',
  'the-code/the-other-layout': 'rows columns transpose assignment axis keepdims',
  'the-code/in-typescript': 'JavaScript translation port PyTorch',
};
