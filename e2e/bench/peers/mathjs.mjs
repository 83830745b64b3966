import * as math from 'mathjs';
import { nested, transposed } from '../engine/problems.mjs';

/** mathjs, vectorised in the rows layout with its broadcasting; X transposed and Y made beforehand. */
export const mathjs = {
  name: 'mathjs',
  prepare({ W: flatW, X: flatX, y, reg, N, D, C }) {
    const X = math.matrix(nested(flatX, D));
    const Xt = math.transpose(X);
    const W = math.transpose(math.matrix(nested(flatW, D)));
    const Y = math.matrix(Array.from(y, (label) => Array.from({ length: C }, (_, j) => (j === label ? 1 : 0))));
    return {
      run() {
        const scores = math.multiply(X, W);
        const shifted = math.subtract(scores, math.reshape(math.max(scores, 1), [N, 1]));
        const exps = math.map(shifted, Math.exp);
        const sums = math.sum(exps, 1);
        const dScores = math.subtract(math.dotDivide(exps, math.reshape(sums, [N, 1])), Y);
        const dW = math.add(math.divide(math.multiply(Xt, dScores), N), math.multiply(W, reg));
        const labelScores = math.sum(math.dotMultiply(shifted, Y));
        const logs = math.sum(math.map(sums, Math.log));
        const squares = math.sum(math.dotMultiply(W, W));
        return { loss: (logs - labelScores) / N + 0.5 * reg * squares, dW };
      },
      gradient: ({ dW }) => transposed(Float64Array.from(dW.valueOf().flat()), C),
    };
  },
};
