import numpy as np


def softmax_loss_naive(W, X, y, reg):
    N = X.shape[1]
    F = W @ X
    F = F - F.max(axis=0)
    P = np.exp(F)
    P = P / P.sum(axis=0)
    loss = -np.log(P[y, np.arange(N)]).mean() + 0.5 * reg * (W ** 2).sum()
    P[y, np.arange(N)] -= 1
    dW = P @ X.T / N + reg * W
    return loss, dW
