import numpy as np


def softmax_loss_naive(W, X, y, reg):
    # W: D x C, a class a column. X: N x D, an example a row.
    # y: N labels, 0 to C - 1.
    # The penalty is reg * np.sum(W * W).
    loss = 0.0
    dW = np.zeros(W.shape)
    num_classes = W.shape[1]
    num_train = X.shape[0]
    for i in range(num_train):
        scores = X[i].dot(W)
        scores -= np.max(scores)
        p = np.exp(scores)
        p /= np.sum(p)
        loss -= np.log(p[y[i]])
        # Your lines, gap 1 of 2: what does example i add to dW?

    loss /= num_train
    loss += reg * np.sum(W * W)
    # Your lines, gap 2 of 2: what is still to be done to dW?

    return loss, dW
