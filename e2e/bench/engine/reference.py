"""NumPy's dW for one problem, in float64.

Standard input: C, D, N and reg as float64, then W (C x D), X (N x D) and y (N), all little-endian float64.
Standard output: dW (C x D), the same way.
"""
import sys

import numpy as np

numbers = np.frombuffer(sys.stdin.buffer.read(), dtype="<f8")
C, D, N = (int(size) for size in numbers[:3])
reg = numbers[3]
W = numbers[4 : 4 + C * D].reshape(C, D)
X = numbers[4 + C * D : 4 + C * D + N * D].reshape(N, D)
y = numbers[4 + C * D + N * D :].astype(int)

scores = X @ W.T
exps = np.exp(scores - scores.max(axis=1, keepdims=True))
dScores = exps / exps.sum(axis=1, keepdims=True)
dScores[np.arange(N), y] -= 1
dW = dScores.T @ X / N + reg * W
sys.stdout.buffer.write(dW.astype("<f8").tobytes())
