import numpy as np


def softmax_loss_naive(W, X, y, reg):
    # W: C x D, a class a row. X: D x N, an example a column.
    # y: N labels, 0 to C - 1.
    # The penalty is 0.5 * reg * np.sum(W * W).
    loss = 0.0
    dW = np.zeros(W.shape)
    num_classes = W.shape[0]
    num_train = X.shape[1]
    for i in range(num_train):
        f_i = W.dot(X[:, i])
        f_i -= np.max(f_i)
        sum_i = 0.0
        for f_i_j in f_i:
            sum_i += np.exp(f_i_j)
        loss += -f_i[y[i]] + np.log(sum_i)
        for j in range(num_classes):
            p = np.exp(f_i[j]) / sum_i
            # Your line, gap 1 of 2: what does this turn add to dW[j, :]?

    loss /= num_train
    loss += 0.5 * reg * np.sum(W * W)
    # Your lines, gap 2 of 2: what is still to be done to dW?

    return loss, dW
