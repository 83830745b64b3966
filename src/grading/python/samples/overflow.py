import numpy as np


def softmax_loss_naive(W, X, y, reg):
    num_train = X.shape[1]
    exps = np.exp(W.dot(X))
    probs = exps / np.sum(exps, axis=0)
    loss = -np.sum(np.log(probs[y, np.arange(num_train)])) / num_train
    loss += 0.5 * reg * np.sum(W * W)
    dscores = probs.copy()
    dscores[y, np.arange(num_train)] -= 1
    dW = dscores.dot(X.T) / num_train + reg * W
    return loss, dW
