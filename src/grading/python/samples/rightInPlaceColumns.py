import numpy as np


def softmax_loss_naive(W, X, y, reg):
    N = X.shape[1]
    scores = np.dot(W, X)
    scores -= np.max(scores, axis=0, keepdims=True)
    label_scores = scores[y, np.arange(N)]
    scores = np.exp(scores)
    sums = np.sum(scores, axis=0, keepdims=True)
    loss = np.sum(np.log(sums)) - np.sum(label_scores)
    scores /= sums
    scores[y, np.arange(N)] -= 1
    scores /= N
    dW = reg * W
    dW += scores.dot(X.T)
    loss /= N
    loss += 0.5 * reg * np.sum(W * W)
    return loss, dW
