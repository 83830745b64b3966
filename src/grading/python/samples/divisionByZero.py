import numpy as np


def softmax_loss_naive(W, X, y, reg):
    N, C = X.shape[0], W.shape[1]
    loss = 0.0
    dW = np.zeros(W.shape)
    for i in range(N):
        scores = X[i].dot(W)
        scores -= np.max(scores)
        exps = np.exp(scores)
        loss += -scores[y[i]] + np.log(np.sum(exps))
        p = exps / np.sum(exps)
        dp = np.zeros(C)
        dp[y[i]] = -1 / p[y[i]]
        J = np.array([[p[k] * ((k == j) - p[j]) for j in range(C)] for k in range(C)])
        dW += np.outer(X[i], J.T.dot(dp))
    return loss / N + reg * np.sum(W * W), dW / N + 2 * reg * W
