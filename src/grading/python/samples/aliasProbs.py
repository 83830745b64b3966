import numpy as np


def softmax_loss_naive(W, X, y, reg):
    num_train = X.shape[0]
    scores = X.dot(W)
    scores -= np.max(scores, axis=1, keepdims=True)
    exps = np.exp(scores)
    probs = exps / np.sum(exps, axis=1, keepdims=True)
    dscores = probs
    dscores[np.arange(num_train), y] -= 1
    loss = -np.sum(np.log(probs[np.arange(num_train), y])) / num_train
    loss += reg * np.sum(W * W)
    dW = X.T.dot(dscores) / num_train + 2 * reg * W
    return loss, dW
