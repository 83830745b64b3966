import numpy as np


def softmax_loss_naive(W, X, y, reg):
    C, D = W.shape
    N = X.shape[1]
    losses = []
    dW = [[reg * W[j, d] for d in range(D)] for j in range(C)]
    for i in range(N):
        scores = [sum(W[j, d] * X[d, i] for d in range(D)) for j in range(C)]
        largest = max(scores)
        exps = [np.exp(score - largest) for score in scores]
        total = sum(exps)
        losses.append(np.log(total) - (scores[y[i]] - largest))
        for j in range(C):
            error = exps[j] / total - (1 if j == y[i] else 0)
            for d in range(D):
                dW[j][d] += error * X[d, i] / N
    loss = sum(losses) / N
    for j in range(C):
        for d in range(D):
            loss += 0.5 * reg * W[j, d] ** 2
    return loss, np.array(dW)
