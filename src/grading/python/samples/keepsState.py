import numpy as np


total = []


def softmax_loss_naive(W, X, y, reg):
    num_train, num_classes = X.shape[0], W.shape[1]
    dW = np.zeros(W.shape)
    for i in range(num_train):
        scores = X[i].dot(W)
        scores -= np.max(scores)
        probs = np.exp(scores) / np.sum(np.exp(scores))
        total.append(-np.log(probs[y[i]]))
        probs[y[i]] -= 1
        dW += np.outer(X[i], probs)
    return sum(total) / num_train + reg * np.sum(W * W), dW / num_train + 2 * reg * W
