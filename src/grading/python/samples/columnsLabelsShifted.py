import numpy as np


def softmax_loss_naive(W, X, y, reg):
    num_train = X.shape[1]
    scores = W.dot(X)
    scores -= np.max(scores, axis=0)
    probs = np.exp(scores)
    probs /= np.sum(probs, axis=0)
    labels = y - 1
    loss = -np.sum(np.log(probs[labels, np.arange(num_train)])) / num_train
    loss += 0.5 * reg * np.sum(W * W)
    probs[labels, np.arange(num_train)] -= 1
    dW = probs.dot(X.T) / num_train + reg * W
    return loss, dW
