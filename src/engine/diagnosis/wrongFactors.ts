import type { Params } from '../types';
import type { PenaltyMistakeId, ScaleMistakeId } from './types';

/** A factor of Σ_i errors x_i: the right one, or as a mistake makes it. */
export interface ScaleKind {
  /** Null for the right one. */
  readonly id: ScaleMistakeId | null;
  readonly factor: number;
  /** What stands before and after the sum in symbols. */
  readonly before: string;
  readonly after: string;
  /** G − dW in symbols, where this is the only mistake. */
  readonly difference: string;
}

/** A multiple of the penalty's right gradient: itself, or as a mistake makes it. */
export interface PenaltyKind {
  /** Null for the right one. */
  readonly id: PenaltyMistakeId | null;
  readonly factor: number;
  /** The term in symbols; empty where there is none. */
  readonly term: string;
  /** G − dW in symbols, where this is the only mistake. */
  readonly difference: string;
}

/** Factors of the data part, the right one first. */
export function scaleKinds({ reduction }: Params, N: number): readonly ScaleKind[] {
  if (reduction === 'mean') {
    const A = '(P − Y) Xᵀ / N';
    return [
      { id: null, factor: 1 / N, before: '', after: ' / N', difference: '0' },
      { id: 'sign-flipped', factor: -1 / N, before: '−', after: ' / N', difference: `−2 ${A}` },
      { id: 'not-averaged', factor: 1, before: '', after: '', difference: `(N − 1) ${A}` },
      {
        id: 'averaged-twice',
        factor: 1 / (N * N),
        before: '',
        after: ' / N²',
        difference: `−(1 − 1/N) ${A}`,
      },
    ];
  }
  const A = '(P − Y) Xᵀ';
  return [
    { id: null, factor: 1, before: '', after: '', difference: '0' },
    { id: 'sign-flipped', factor: -1, before: '−', after: '', difference: `−2 ${A}` },
    { id: 'averaged-though-sum', factor: 1 / N, before: '', after: ' / N', difference: `−(1 − 1/N) ${A}` },
    { id: 'averaged-twice', factor: 1 / (N * N), before: '', after: ' / N²', difference: `−(1 − 1/N²) ${A}` },
  ];
}

/** Multiples of the penalty's gradient, the right one first. */
export function penaltyKinds({ regulariser }: Params, N: number): readonly PenaltyKind[] {
  const [half, one, two] =
    regulariser === 'half'
      ? (['½ reg W', 'reg W', '2 reg W'] as const)
      : (['reg W', '2 reg W', '4 reg W'] as const);
  return [
    { id: null, factor: 1, term: one, difference: '0' },
    { id: 'missing-penalty', factor: 0, term: '', difference: `−${one}` },
    { id: 'penalty-doubled', factor: 2, term: two, difference: one },
    { id: 'penalty-halved', factor: 0.5, term: half, difference: `−${half}` },
    { id: 'penalty-averaged', factor: 1 / N, term: `${one} / N`, difference: `−(1 − 1/N) ${one}` },
  ];
}
