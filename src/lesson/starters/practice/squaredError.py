import numpy as np


def softmax_loss_naive(W, X, y, reg):
    loss = 0.0
    dW = np.zeros_like(W)
    num_train, num_classes = X.shape[0], W.shape[1]
    for i in range(num_train):
        scores = X[i].dot(W)
        scores -= np.max(scores)
        exps = np.exp(scores)
        probs = exps / np.sum(exps)
        loss -= np.log(probs[y[i]])
        error = probs.copy()
        error[y[i]] -= 1
        for j in range(num_classes):
            slope = 0.0
            for k in range(num_classes):
                slope += 2 * error[k] * probs[k] * ((k == j) - probs[j])
            dW[:, j] += slope * X[i]
    loss = loss / num_train + reg * np.sum(W * W)
    dW = dW / num_train + 2 * reg * W
    return loss, dW
