import numpy as np


def softmax_loss_naive(W, X, y, reg):
    num_train, num_classes = X.shape[0], W.shape[1]
    scores = X.dot(W)
    scores -= np.max(scores, axis=1, keepdims=True)
    probs = np.exp(scores)
    probs /= np.sum(probs, axis=1, keepdims=True)
    target = (y + 1) % num_classes
    picked = probs[np.arange(num_train), target]
    loss = np.mean(-np.log(picked)) + reg * np.sum(W * W)
    probs[np.arange(num_train), target] -= 1
    dW = X.T.dot(probs) / num_train + 2 * reg * W
    return loss, dW
