import numpy as np


def softmax_loss_naive(W, X, y, reg):
    num_train = X.shape[0]
    scores = X.dot(W)
    scores -= np.max(scores, axis=1, keepdims=True)
    exps = np.exp(scores)
    probs = exps / np.sum(exps, axis=1, keepdims=True)
    labels = np.zeros(probs.shape)
    labels[np.arange(num_train), y] = 1
    loss = -np.sum(labels * np.log(probs * labels)) / num_train + reg * np.sum(W * W)
    dW = X.T.dot(probs - labels) / num_train + 2 * reg * W
    return loss, dW
