import type { Params } from '../../engine';
import { limits } from '../limits';
import { Refusal } from '../refusal';
import { sizesOf } from '../sizes';
import { checkIndex, withExample, withLabel } from './entries';

/** A new example inserted at position `at`, its features and label checked like any edit of them. */
export function withNewExample(
  params: Params,
  at: number,
  features: readonly number[],
  label: number,
): Params {
  const { N } = sizesOf(params);
  if (N >= limits.examples) {
    throw new Refusal(
      `There are ${N} examples, and ${limits.examples} is the most that are added by hand. Remove one first.`,
    );
  }
  const room = {
    ...params,
    X: params.X.toSpliced(at, 0, params.X[0] ?? []),
    y: params.y.toSpliced(at, 0, 0),
  };
  return withLabel(withExample(room, at, features), at, label);
}

export function withoutExample(params: Params, i: number): Params {
  const { N } = sizesOf(params);
  checkIndex(i, N, 'example');
  if (N === 1) throw new Refusal('The last example stays: a loss needs at least one. Move it instead.');
  return { ...params, X: params.X.toSpliced(i, 1), y: params.y.toSpliced(i, 1) };
}

/** One more class: a row of zeros in W, and no example yet. */
export function withNewClass(params: Params): Params {
  const { C, D } = sizesOf(params);
  if (C === limits.classes) {
    throw new Refusal(`There are ${C} classes, the most that stay told apart. Remove one first.`);
  }
  return { ...params, W: [...params.W, Array.from({ length: D }, () => 0)] };
}

/** The last class removed: its row of W, and the examples that bear its label. */
export function withoutLastClass(params: Params): Params {
  const { C } = sizesOf(params);
  if (C <= 2) throw new Refusal('Two classes stay: with one, every loss is 0.');
  const kept = params.y.flatMap((label, i) => (label < C - 1 ? [i] : []));
  if (kept.length === 0) {
    throw new Refusal('Every example bears the last class. Give one another label first.');
  }
  return {
    ...params,
    W: params.W.slice(0, -1),
    X: kept.map((i) => params.X[i] ?? []),
    y: kept.map((i) => params.y[i] ?? 0),
  };
}

/** The bias trick turned on or off: W gains a last column of zeros or loses its last column. */
export function withBias(params: Params, bias: boolean): Params {
  if (bias === params.bias) return params;
  return { ...params, bias, W: params.W.map((row) => (bias ? [...row, 0] : row.slice(0, -1))) };
}
