import { trace } from '../../engine';
import type { Params, Trace } from '../../engine';
import type { LossMistakeId } from './types';

/** A part of the loss: as it should be, or as a mistake makes it. */
interface Part {
  /** Null for the right one. */
  readonly id: LossMistakeId | null;
  readonly symbol: string;
  readonly value: number;
}

/** A loss as some mistakes, made together, produce it. */
export interface LossExplanation {
  readonly mistakes: readonly LossMistakeId[];
  readonly formula: string;
  readonly value: number;
}

const add = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

const part = (id: LossMistakeId | null, symbol: string, value: number): Part => ({ id, symbol, value });

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
function sums(record: Trace): readonly Part[] {
  const { examples, C } = record;
  const over = (term: (example: Trace['examples'][number]) => number) => add(examples.map(term));
  const at = (values: Float64Array, j: number) => values[j] ?? NaN;
  const shares = labelShares(record);
  const surprise = (values: readonly number[]) => add(values.map((share) => -Math.log(share)));
  const last = examples.at(-1);
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
      'loss-half-shifted',
      'Σ (−f_y + log Z_i), f_y not shifted',
      over(({ loss, shift }) => loss - shift),
    ),
    part(
      'loss-half-shifted',
      'Σ (−f_y + log Σ_k exp(f_k)), f_y alone shifted',
      over(({ loss, shift }) => loss + shift),
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
      'Σ −log p at (y + 1) mod C',
      over(({ probs, y }) => -Math.log(at(probs, (y + 1) % C))),
    ),
    part(
      'labels-shifted',
      'Σ −log p at (y − 1) mod C',
      over(({ probs, y }) => -Math.log(at(probs, (y + C - 1) % C))),
    ),
    part(
      'softmax-over-examples',
      'Σ −log of exp(f_y) over its sum along the examples',
      surprise(shares.overExamples),
    ),
    part(
      'softmax-over-everything',
      'Σ −log of exp(f_y) over the sum of all entries',
      surprise(shares.overEverything),
    ),
    part('squared-error', 'ΣΣ (p_k − t_k)²', squares),
    part('squared-error', '½ ΣΣ (p_k − t_k)²', squares / 2),
    part('last-example-only', 'L of the last example', last?.loss ?? NaN),
    part('no-data-part', '0', 0),
  ];
}

/** Factors of that sum. */
function scales({ N, C, D }: Trace): readonly Part[] {
  return [
    part(null, '/ N', 1 / N),
    part('sign-flipped', '/ −N', -1 / N),
    part('not-averaged', '', 1),
    part('averaged-twice', '/ N²', 1 / (N * N)),
    part('loss-wrong-count', '/ C', 1 / C),
    part('loss-wrong-count', '/ D', 1 / D),
    part('loss-wrong-count', '/ (N C)', 1 / (N * C)),
  ];
}

/** What is added as a penalty. */
function penalties({ params: { W, reg, regulariser }, N, regLoss }: Trace): readonly Part[] {
  const half = regulariser === 'half';
  const entries = W.flat();
  const squares = add(entries.map((w) => w * w));
  const factor = half ? 0.5 : 1;
  const before = half ? '½ ' : '';
  return [
    part(null, `${before}reg ΣW²`, regLoss),
    part('missing-penalty', '', 0),
    part('penalty-doubled', half ? 'reg ΣW²' : '2 reg ΣW²', 2 * regLoss),
    part('penalty-halved', half ? '¼ reg ΣW²' : '½ reg ΣW²', regLoss / 2),
    part('penalty-averaged', `${before}reg ΣW² / N`, regLoss / N),
    part('loss-penalty-each-example', `N · ${before}reg ΣW²`, regLoss * N),
    part('loss-penalty-without-reg', `${before}ΣW²`, factor * squares),
    part('loss-penalty-not-squared', `${before}reg ΣW`, factor * reg * add(entries)),
    part('loss-penalty-not-squared', `${before}reg Σ|W|`, factor * reg * add(entries.map(Math.abs))),
    part('loss-penalty-root', `${before}reg √ΣW²`, factor * reg * Math.sqrt(squares)),
    part('loss-penalty-subtracted', `−${before}reg ΣW²`, -regLoss),
  ];
}

/**
 * Every loss that the right choice or one mistake in each of its three parts leads to: the sum over the examples, its
 * factor, the penalty. The same explanations in the same order for any data.
 */
export function lossExplanations(params: Params): readonly LossExplanation[] {
  const record = trace(params);
  return sums(record).flatMap((sum) =>
    scales(record).flatMap((scale) =>
      penalties(record).map((penalty) => {
        const data = sum.symbol === '0' ? '' : `${sum.symbol} ${scale.symbol}`.trim();
        return {
          mistakes: [sum, scale, penalty].flatMap(({ id }) => id ?? []),
          formula: [data, penalty.symbol].filter((symbol) => symbol !== '').join(' + ') || '0',
          value: sum.value * scale.value + penalty.value,
        };
      }),
    ),
  );
}
