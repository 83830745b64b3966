import numpy as np


def softmax_loss_naive(W, X, y, reg):
    N, C = X.shape[0], W.shape[1]
    loss = 0.0
    dW = np.zeros(W.shape)
    for i in range(N):
        scores = X[i].dot(W)
        exps = np.exp(scores - np.max(scores))
        p = exps / np.sum(exps)
        loss -= np.log(p[y[i]])
        dp = np.zeros(C)
        dp[y[i]] = -1 / p[y[i]]
        for j in range(C):
            slope = 0.0
            for k in range(C):
                slope += dp[k] * p[k] * ((k == j) - p[j])
            dW[:, j] += slope * X[i]
    return loss / N + reg * np.sum(W ** 2), dW / N + 2 * reg * W
