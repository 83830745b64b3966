import type { Params } from '../../engine';
import { Refusal } from '../refusal';
import { writeNumber } from '../limits';
import { sizesOf } from '../sizes';

/** Throws a `Refusal` unless `index` names one of `count` things, which are numbered from 0. */
export function checkIndex(index: number, count: number, what: string): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new Refusal(`There is no ${what} ${writeNumber(index)}; choose 0 to ${count - 1}.`);
}

/** Minus zero becomes zero: a link could not tell them apart, and no reader should have to. */
export function plain(value: number): number {
  return value + 0;
}

/** Example i with all its features replaced. */
export function withExample(params: Params, i: number, features: readonly number[]): Params {
  const sizes = sizesOf(params);
  checkIndex(i, sizes.N, 'example');
  if (features.length !== sizes.features) {
    throw new Refusal(`An example here has ${sizes.features} features, not ${features.length}.`);
  }
  return { ...params, X: params.X.with(i, features.map(plain)) };
}

/** Feature d of example i replaced; the bias feature is 1 and stays so. */
export function withFeature(params: Params, i: number, d: number, value: number): Params {
  const { N, features } = sizesOf(params);
  checkIndex(i, N, 'example');
  checkIndex(d, features, 'editable feature');
  return withExample(params, i, (params.X[i] ?? []).with(d, value));
}

/** Label of example i replaced. */
export function withLabel(params: Params, i: number, label: number): Params {
  checkIndex(i, sizesOf(params).N, 'example');
  return { ...params, y: params.y.with(i, plain(label)) };
}

/** Weight d of class j replaced, the bias weight included. */
export function withWeight(params: Params, j: number, d: number, value: number): Params {
  const { C, D } = sizesOf(params);
  checkIndex(j, C, 'class');
  checkIndex(d, D, 'weight');
  return { ...params, W: params.W.with(j, (params.W[j] ?? []).with(d, plain(value))) };
}
