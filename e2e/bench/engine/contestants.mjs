import { mathjs } from '../peers/mathjs.mjs';
import { mlMatrix } from '../peers/mlMatrix.mjs';
import { tensorflow } from '../peers/tensorflow.mjs';
import { nested, transposed } from './problems.mjs';

/**
 * A contestant has a name and `prepare(problem)`, which gives
 * `run()`, the timed call: loss and gradient from weights and data already in its own format;
 * `gradient(result)`, its dW flat C x D, untimed;
 * and where it needs them `begin()` before a round and `dispose()` at the end, untimed.
 */
export async function loadContestants({ createWorkspace, softmaxLoss, softmaxLossNaive, plainLoops }) {
  return [
    {
      name: 'engine',
      prepare({ W, X, y, reg, N, D, C }) {
        const space = createWorkspace(N, D, C);
        const options = { reg };
        return { run: () => softmaxLoss(W, X, y, options, space), gradient: ({ dW }) => dW };
      },
    },
    {
      name: 'plain loops',
      prepare({ W, X, y, reg, D }) {
        return { run: () => plainLoops(W, X, y, reg, D), gradient: ({ dW }) => dW };
      },
    },
    {
      name: 'number[][]',
      prepare({ W, X, y, reg, N, D }) {
        const [weights, columns, labels] = [nested(W, D), nested(transposed(X, D), N), Array.from(y)];
        return {
          run: () => softmaxLossNaive(weights, columns, labels, reg),
          gradient: ({ dW }) => Float64Array.from(dW.flat()),
        };
      },
    },
    mlMatrix,
    mathjs,
    await tensorflow('cpu'),
    await tensorflow('wasm'),
    await tensorflow('wasm', { keepTransposed: true }),
  ];
}
