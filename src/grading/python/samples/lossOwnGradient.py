import numpy as np


def softmax_loss_naive(W, X, y, reg):
    num_train, num_classes = X.shape[0], W.shape[1]
    scores = 2 * X.dot(W)
    scores -= np.max(scores, axis=1, keepdims=True)
    exps = np.exp(scores)
    probs = exps / np.sum(exps, axis=1, keepdims=True)
    each = np.arange(num_train)
    loss = -np.mean(np.log(probs[each, y])) + reg * np.sum(W * W)
    probs[each, y] -= 1
    dW = 2 * X.T.dot(probs) / num_train + 2 * reg * W
    return loss, dW
