import * as math from 'mathjs';
import { nested, transposed } from '../engine/problems.mjs';

/**
 * mathjs in the rows layout; X transposed beforehand. Products and sums are its own; the softmax of a row is
 * plain JavaScript on the row, since its broadcasting takes several times as long.
 */
export const mathjs = {
  name: 'mathjs',
  prepare({ W: flatW, X: flatX, y, reg, N, D, C }) {
    const X = math.matrix(nested(flatX, D));
    const Xt = math.transpose(X);
    const W = math.transpose(math.matrix(nested(flatW, D)));
    return {
      run() {
        let loss = 0;
        const rows = math.multiply(X, W).valueOf();
        const dScores = rows.map((scores, i) => {
          const shift = Math.max(...scores);
          const exps = scores.map((score) => Math.exp(score - shift));
          const sum = exps.reduce((total, exp) => total + exp);
          loss += Math.log(sum) - (scores[y[i]] - shift);
          const probs = exps.map((exp) => exp / sum);
          probs[y[i]] -= 1;
          return probs;
        });
        const product = math.multiply(Xt, math.matrix(dScores));
        const dW = math.add(math.divide(product, N), math.multiply(W, reg));
        const squares = math.sum(math.dotMultiply(W, W));
        return { loss: loss / N + 0.5 * reg * squares, dW };
      },
      gradient: ({ dW }) => transposed(Float64Array.from(dW.valueOf().flat()), C),
    };
  },
};
