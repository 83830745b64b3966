import numpy as np


def softmax(scores):
    exps = np.exp(scores - np.max(scores))
    return exps / np.sum(exps)


def one_hot(label, count):
    return np.array([1.0 if k == label else 0.0 for k in range(count)])


def penalty(W, reg):
    return reg * np.sum(W * W), 2 * reg * W


def softmax_loss_naive(W, X, y, reg):
    N, C = X.shape[0], W.shape[1]
    loss, dW = penalty(W, reg)
    for x, label in zip(X, y):
        probs = softmax(x.dot(W))
        loss += -np.log(probs[label]) / N
        dW += np.outer(x, probs - one_hot(label, C)) / N
    return loss, dW
