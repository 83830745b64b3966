import type { Trace } from '../../engine';
import { add, part } from './lossPart';
import type { Part } from './lossPart';

/** What is added to a probability lest its logarithm be that of 0; smaller ones change nothing that shows. */
const epsilons = [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];

/** exp(f_y) over a sum that is taken along the wrong axis. */
function labelShares({ examples }: Trace): {
  readonly overExamples: number[];
  readonly overEverything: number[];
} {
  const largest = Math.max(...examples.map(({ shift }) => shift));
  const exps = examples.map(({ scores }) => Array.from(scores, (score) => Math.exp(score - largest)));
  const everything = add(exps.flat());
  const own = examples.map(({ y }, i) => exps[i]?.[y] ?? NaN);
  return {
    overExamples: own.map((exp, i) => exp / add(exps.map((row) => row[examples[i]?.y ?? 0] ?? NaN))),
    overEverything: own.map((exp) => exp / everything),
  };
}

/** What is added up over the examples: Σ L_i, or what a mistake makes of it. */
export function lossSums(record: Trace): readonly Part[] {
  const { examples, C, D, N } = record;
  const over = (term: (example: Trace['examples'][number]) => number) => add(examples.map(term));
  const at = (values: Float64Array, j: number) => values[j] ?? NaN;
  const shares = labelShares(record);
  const surprise = (values: readonly number[]) => add(values.map((share) => -Math.log(share)));
  const [first] = examples;
  const last = examples.at(-1);
  const each = examples.map(({ loss }) => loss);
  const squares = over(({ dScores }) => add(dScores.map((error) => error * error)));
  return [
    part(
      null,
      'Σ L_i',
      over(({ loss }) => loss),
    ),
    part(
      'loss-label-forgotten',
      'Σ log Z_i',
      over(({ sum }) => Math.log(sum)),
    ),
    part(
      'loss-label-forgotten',
      'Σ log Σ_k exp(f_k)',
      over(({ sum, shift }) => Math.log(sum) + shift),
    ),
    part(
      'loss-label-sign',
      'Σ (f_y + log Z_i)',
      over(({ shifted, sum, y }) => at(shifted, y) + Math.log(sum)),
    ),
    part(
      'loss-half-shifted',
      'Σ (−f_y + log Z_i)',
      over(({ loss, shift }) => loss - shift),
      'f_y is not shifted',
    ),
    part(
      'loss-half-shifted',
      'Σ (−f_y + log Σ_k exp(f_k))',
      over(({ loss, shift }) => loss + shift),
      'f_y alone is shifted',
    ),
    part(
      'loss-log-forgotten',
      '−Σ p_y',
      over(({ probs, y }) => -at(probs, y)),
    ),
    part(
      'loss-log-forgotten',
      'Σ p_y',
      over(({ probs, y }) => at(probs, y)),
    ),
    part(
      'loss-log-forgotten',
      'Σ (1 − p_y)',
      over(({ probs, y }) => 1 - at(probs, y)),
    ),
    part(
      'loss-log-forgotten',
      'Σ (−f_y + Z_i)',
      over(({ shifted, sum, y }) => sum - at(shifted, y)),
    ),
    part('loss-base-ten', 'Σ L_i / ln 10', over(({ loss }) => loss) / Math.LN10),
    part(
      'loss-base-ten',
      'Σ (−f_y + log₁₀ Z_i)',
      over(({ shifted, sum, y }) => Math.log10(sum) - at(shifted, y)),
    ),
    part('loss-base-two', 'Σ L_i / ln 2', over(({ loss }) => loss) / Math.LN2),
    part(
      'loss-base-two',
      'Σ (−f_y + log₂ Z_i)',
      over(({ shifted, sum, y }) => Math.log2(sum) - at(shifted, y)),
    ),
    part(
      'loss-every-class',
      '−ΣΣ log p_k',
      over(({ probs }) => -add(probs.map(Math.log))),
    ),
    part(
      'loss-hinge',
      'ΣΣ max(0, f_j − f_y + 1)',
      over(({ scores, y }) => add(scores.map((score) => Math.max(0, score - at(scores, y) + 1))) - 1),
    ),
    part(
      'labels-shifted',
      '−Σ log p_y′',
      over(({ probs, y }) => -Math.log(at(probs, (y + 1) % C))),
      'y′ is (y + 1) mod C',
    ),
    part(
      'labels-shifted',
      '−Σ log p_y′',
      over(({ probs, y }) => -Math.log(at(probs, (y + C - 1) % C))),
      'y′ is (y − 1) mod C',
    ),
    part(
      'softmax-over-examples',
      '−Σ log s_y',
      surprise(shares.overExamples),
      's is exp(f) over its sum along the examples',
    ),
    part(
      'softmax-over-everything',
      '−Σ log s_y',
      surprise(shares.overEverything),
      's is exp(f) over the sum of all its entries',
    ),
    part('squared-error', 'ΣΣ (p_k − t_k)²', squares),
    part('squared-error', '½ ΣΣ (p_k − t_k)²', squares / 2),
    part('last-example-only', 'L of the last example', last?.loss ?? NaN),
    part('loss-first-example', 'N L of the first example', (first?.loss ?? NaN) * N),
    part('loss-wrong-count', 'Σ L_i of the first D examples', add(each.slice(0, D))),
    ...epsilons.map((epsilon) =>
      part(
        'loss-epsilon',
        '−Σ log (p_y + ε)',
        over(({ probs, y }) => -Math.log(at(probs, y) + epsilon)),
        `ε is ${epsilon}`,
      ),
    ),
    part('no-data-part', '0', 0),
  ];
}
