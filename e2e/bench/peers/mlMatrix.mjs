import { Matrix } from 'ml-matrix';
import { nested, transposed } from '../engine/problems.mjs';

/** ml-matrix, vectorised in the rows layout, in place where its methods are; X transposed beforehand. */
export const mlMatrix = {
  name: 'ml-matrix',
  prepare({ W: flatW, X: flatX, y, reg, N, D }) {
    const X = new Matrix(nested(flatX, D));
    const Xt = X.transpose();
    const W = new Matrix(nested(flatW, D)).transpose();
    return {
      run() {
        const probs = X.mmul(W);
        probs.subColumnVector(probs.max('row'));
        let loss = 0;
        for (let i = 0; i < N; i += 1) loss -= probs.get(i, y[i]);
        const sums = probs.exp().sum('row');
        for (const sum of sums) loss += Math.log(sum);
        probs.divColumnVector(sums);
        for (let i = 0; i < N; i += 1) probs.set(i, y[i], probs.get(i, y[i]) - 1);
        const dW = Xt.mmul(probs).div(N).add(Matrix.mul(W, reg));
        return { loss: loss / N + 0.5 * reg * Matrix.mul(W, W).sum(), dW };
      },
      gradient: ({ dW }) => transposed(Float64Array.from(dW.to1DArray()), dW.columns),
    };
  },
};
