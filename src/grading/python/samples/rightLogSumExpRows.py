import numpy as np


def softmax_loss_naive(W, X, y, reg):
    N = len(y)
    scores = X.dot(W)
    largest = scores.max(axis=1, keepdims=True)
    log_sums = largest + np.log(np.sum(np.exp(scores - largest), axis=1, keepdims=True))
    log_probs = scores - log_sums
    loss = -np.mean(log_probs[np.arange(N), y]) + reg * np.sum(W * W)
    errors = np.exp(log_probs)
    errors[np.arange(N), y] -= 1
    return loss, X.T.dot(errors) / N + 2 * reg * W
