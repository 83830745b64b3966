import numpy as np


def softmax_loss_naive(W, X, y, reg):
    loss = 0.0
    dW = np.zeros_like(W)
    num_classes = W.shape[0]
    num_train = X.shape[1]
    for i in range(num_train):
        f_i = W.dot(X[:, i])
        f_i -= np.max(f_i)
        sum_i = np.sum(np.exp(f_i))
        loss += -f_i[y[i]] + np.log(sum_i)
        for j in range(num_classes):
            p = np.exp(f_i[j]) / sum_i
            dW[j, :] += (p - (j == y[i])) * X[:, i]
        loss += 0.5 * reg * np.sum(W * W)
        dW += reg * W
        return loss, dW
