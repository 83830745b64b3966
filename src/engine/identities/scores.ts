import type { Check } from './check';
import { compensatedDot } from './compensatedDot';
import { exampleOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { equality } from './tolerance';

/** x_i = X_:i, entry d */
export const exampleAsGiven: Check = {
  leftName: 'feature {d} of example {i}, as the program reads it',
  rightName: 'feature {d} of example {i} in the data as given',
  evaluate({ params, examples }, { i, d }) {
    return equality(examples[i]!.x[d]!, exampleOf(params, i)[d]!, 1);
  },
};

/** f_j = Σ_d W_jd x_d */
export const scoreIsDotProduct: Check = {
  leftName: 'the score of class {letter:j}, as recorded',
  rightName: 'the weights of class {letter:j} times example {i}, added up in twice the digits',
  evaluate({ params, examples }, { i, j }) {
    return equality(examples[i]!.scores[j]!, scoresOf(params, i)[j]!, scoreScale(params, i));
  },
};

/** f = W x_i: all entries, of which the two that differ most are shown; class j's where all are equal. */
export const allScoresAreOneProduct: Check = {
  leftName: 'the score that differs most, as recorded',
  rightName: 'the product in twice the digits, for the class where the two differ most',
  evaluate({ params, examples }, { i, j }) {
    const { scores } = examples[i]!;
    const product = scoresOf(params, i);
    const gap = (k: number) => Math.abs(scores[k]! - product[k]!);
    const worst = product.reduce((most, _, k) => (gap(k) > gap(most) ? k : most), j);
    return equality(scores[worst]!, product[worst]!, scoreScale(params, i));
  },
};

/** (W X)_ji = (Xᵀ Wᵀ)_ij, row i of the right side built up feature by feature. */
export const layoutsAgree: Check = {
  leftName: 'the score of class {letter:j} with an example a column',
  rightName: 'the score of class {letter:j} from the transposed product, feature by feature',
  evaluate({ params, C, examples }, { i, j }) {
    const row = new Float64Array(C);
    exampleOf(params, i).forEach((feature, d) => {
      params.W.forEach((weights, k) => (row[k]! += feature * weights[d]!));
    });
    return equality(examples[i]!.scores[j]!, row[j]!, scoreScale(params, i));
  },
};

/** f_j = Σ_{d < D−1} W_jd x_d + b_j where the bias is on, and the sum over all features where it is off. */
export const biasIsAWeight: Check = {
  leftName: 'the score of class {letter:j}, as recorded',
  rightName: 'the sum over the given features, plus the offset of class {letter:j}',
  evaluate({ params, examples }, { i, j }) {
    const given = params.X[i]!;
    const row = params.W[j]!;
    const offset = params.bias ? row[given.length]! : 0;
    const sum = compensatedDot(row.slice(0, given.length), given) + offset;
    return equality(examples[i]!.scores[j]!, sum, scoreScale(params, i));
  },
};
