import numpy as np


def softmax_loss_naive(W, X, y, reg):
    # W: C x D, a class a row. X: D x N, an example a column.
    # y: N labels, 0 to C - 1.
    # The penalty is 0.5 * reg * np.sum(W * W).
    loss = 0.0
    dW = np.zeros(W.shape)
    return loss, dW
