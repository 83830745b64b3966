import type { DescentEnd, Params } from '../engine';
import type { Entry } from '../engine/gradientCheckTypes';
import type { ErrorCurve } from '../engine/errorCurve';

/** What is measured by computing the whole loss many times over. */
export type MeasureQuestion =
  | { readonly kind: 'errorCurves'; readonly params: Params; readonly entry: Entry }
  | {
      readonly kind: 'descent';
      readonly params: Params;
      readonly learningRate: number;
      readonly steps: number;
    };

export type Measured = readonly ErrorCurve[] | DescentEnd;

/** Numbers of a pass over all examples beyond which many passes take longer than a frame: N · C · features. */
const most = 20_000;

export const isLongMeasure = ({ X, W }: Params): boolean => X.length * W.length * (X[0]?.length ?? 0) > most;
