import numpy as np


def softmax_loss_naive(W, X, y, reg):
    num_train, num_classes = X.shape[0], W.shape[1]
    Y = np.zeros((num_train, num_classes))
    Y[np.arange(num_train), y] = 1
    scores = X @ W
    exps = np.exp(scores - np.max(scores, axis=1).reshape(num_train, 1))
    P = exps / np.sum(exps, axis=1).reshape(num_train, 1)
    picked = np.sum(P * Y, axis=1)
    loss = -np.mean(np.log(picked)) + reg * np.sum(W * W)
    dW = X.T @ (P - Y) / num_train + 2 * reg * W
    return loss, dW
