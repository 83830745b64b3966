import { slopeInEntry } from './centralDifference';
import type { Check } from './check';
import { errorOf, logSumOf, lossOf, probabilityOf, scoresOf } from './independentLoss';
import { scoreScale } from './scale';
import { STEP, equality, slope } from './tolerance';
import { underflowReason } from './underflow';

/** −f_y as a function of all scores. */
const minusLabelScore = (y: number) => (scores: readonly number[]) => -scores[y]!;

/** A slope's own reason stands where there is no weightier one. */
function reasonOf(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

/** ∂L_i/∂p_k = −1{k = y_i}/p_k */
export const slopeInProbability: Check = {
  leftName: 'minus 1 over p of class {letter:k} at the label, 0 elsewhere',
  rightName: 'the measured slope of the loss in p of class {letter:k}, no other p moving',
  evaluate(trace, { i, k }) {
    const { params, examples } = trace;
    const y = params.y[i]!;
    const scores = scoresOf(params, i);
    const probs = scores.map((_, at) => probabilityOf(scores, at));
    // The logarithm bends the more the nearer it is to 0, so the label's step is a share of its probability.
    const step = k === y ? STEP * probs[y]! : STEP;
    const quotient = slopeInEntry((moved) => -Math.log(moved[y]!), probs, k, step);
    return {
      ...slope(trace.dProbs(i)[k]!, quotient, Math.abs(Math.log(probs[y]!)), step),
      ...reasonOf(underflowReason(examples[i]!)),
    };
  },
};

/** Σ_k ∂L_i/∂p_k · ∂p_k/∂f_j = ∂L_i/∂f_j */
export const sumOverClasses: Check = {
  leftName: 'the products of both slopes, added up over the classes k',
  rightName: 'the measured slope of the loss in the score of class {letter:j}',
  evaluate(trace, { i, j }) {
    const { params, examples } = trace;
    const y = params.y[i]!;
    const scores = scoresOf(params, i);
    const quotient = slopeInEntry((moved) => lossOf(moved, y), scores, j, STEP);
    return {
      ...slope(trace.chainRuleRoute(i).dScores[j]!, quotient, lossOf(scores, y), STEP),
      ...reasonOf(underflowReason(examples[i]!)),
    };
  },
};

/** −1/p_y · p_y (1{j = y_i} − p_j) = p_j − 1{j = y_i}: the one term of the sum over k that is not 0. */
export const oneTermLeft: Check = {
  leftName: 'the label’s term of the sum over k',
  rightName: 'p of class {letter:j} minus its indicator, {indicator:j}',
  evaluate(trace, { i, j }) {
    const { params, C, examples } = trace;
    const y = params.y[i]!;
    const term = trace.dProbs(i)[y]! * trace.jacobian(i)[y * C + j]!;
    return {
      ...equality(term, errorOf(params, i, j), scoreScale(params, i)),
      reason: underflowReason(examples[i]!),
    };
  },
};

/** −1{j = y_i} + e_j/Z = ∂(−f_y)/∂f_j + ∂ log Σ_k exp f_k/∂f_j */
export const directRoute: Check = {
  leftName: 'minus the indicator, plus the exponential over the sum',
  rightName: 'the measured slopes of both parts of the loss in the score of class {letter:j}, added up',
  evaluate({ params, examples }, { i, j }) {
    const { indicator, exps, sum } = examples[i]!;
    const y = params.y[i]!;
    const scores = scoresOf(params, i);
    const ofLabelScore = slopeInEntry(minusLabelScore(y), scores, j, STEP);
    const ofLogSum = slopeInEntry(logSumOf, scores, j, STEP);
    const size = Math.abs(scores[y]!) + Math.abs(logSumOf(scores));
    return slope(exps[j]! / sum - indicator[j]!, ofLabelScore + ofLogSum, size, STEP);
  },
};

/** Σ_k ∂L/∂p_k · ∂p_k/∂f_j = p_j − 1{j = y_i}: one vector at the end of both ways. */
export const chainRule: Check = {
  leftName: 'the products of both derivatives, added up over the classes',
  rightName: 'p of class {letter:j} minus its indicator, {indicator:j}',
  evaluate(trace, { i, j }) {
    const { params, C, examples } = trace;
    const J = trace.jacobian(i);
    const sum = trace.dProbs(i).reduce((total, slopeOfLoss, k) => total + slopeOfLoss * J[k * C + j]!, 0);
    return {
      ...equality(sum, errorOf(params, i, j), scoreScale(params, i)),
      reason: underflowReason(examples[i]!),
    };
  },
};

/** p_y − 1 for the label, p_j for the others = p_j + ∂(−f_y)/∂f_j */
export const minusOneAtTheLabel: Check = {
  leftName: 'the error of class {letter:j}, as recorded',
  rightName:
    'p of class {letter:j}, plus the measured slope of minus the label’s score in the score of class {letter:j}',
  evaluate({ params, examples }, { i, j }) {
    const y = params.y[i]!;
    const scores = scoresOf(params, i);
    const ofLabelScore = slopeInEntry(minusLabelScore(y), scores, j, STEP);
    return slope(
      examples[i]!.dScores[j]!,
      probabilityOf(scores, j) + ofLabelScore,
      Math.abs(scores[y]!),
      STEP,
    );
  },
};

/** Σ_j (p_j − 1{j = y_i}) = 0 */
export const scoreGradientSumsToZero: Check = {
  leftName: 'the errors of the classes added up',
  rightName: '0',
  evaluate({ examples }, { i }) {
    const { dScores } = examples[i]!;
    return equality(
      dScores.reduce((sum, error) => sum + error, 0),
      0,
      1,
    );
  },
};

/** Σ_j |p_j − 1{j = y_i}| = 2 (1 − p_y): what the label lacks, and as much again that the others have too much. */
export const errorSizes: Check = {
  leftName: 'the sizes of the errors added up',
  rightName: 'twice what p of class {letter:y} lacks to 1',
  evaluate({ params, examples }, { i }) {
    const sizes = examples[i]!.dScores.reduce((sum, error) => sum + Math.abs(error), 0);
    const labelProb = probabilityOf(scoresOf(params, i), params.y[i]!);
    return equality(sizes, 2 * (1 - labelProb), scoreScale(params, i));
  },
};
