import { trace } from '../../engine';
import type { Params, Trace } from '../../engine';
import { add, part } from './lossPart';
import type { Part } from './lossPart';
import { lossSums } from './lossSums';
import type { LossMistakeId } from './types';

/** A loss as some mistakes, made together, produce it. */
export interface LossExplanation {
  readonly mistakes: readonly LossMistakeId[];
  readonly formula: string;
  readonly value: number;
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
  const [factors, added] = [scales(record), penalties(record)];
  return lossSums(record).flatMap((sum) =>
    factors.flatMap((scale) =>
      added.map((penalty) => {
        const data = sum.symbol === '0' ? '' : `${sum.symbol} ${scale.symbol}`.trim();
        const note = sum.where === '' ? '' : `, where ${sum.where}`;
        return {
          mistakes: [...new Set([sum, scale, penalty].flatMap(({ id }) => id ?? []))],
          formula: ([data, penalty.symbol].filter((symbol) => symbol !== '').join(' + ') || '0') + note,
          value: sum.value * scale.value + penalty.value,
        };
      }),
    ),
  );
}
