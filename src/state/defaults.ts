import { usualRate, usualStep } from '../engine/usual';
import type { Axes, Cursor, PlaneLook, Shared, TableViews, TapeMark, Trials } from './appState';
import { dataSetOf, defaultDataSet, presetOf } from './presets';
import { clampAxes, clampCursor } from './within';
import { sizesOf } from './sizes';

/** The example and class that the landing page's picture tells most about. */
const openingCursor: Cursor = { i: 7, j: 1, k: 1, d: 0 };
const openingAxes: Axes = [0, 1];

export const openingLook: PlaneLook = { arrows: 'chain', without: false, isolines: false };

export const openingTrials: Trials = { h: usualStep, rate: usualRate };

/** The question's line itself. */
export const openingTape: TapeMark = { line: 'add', ends: false };

export const openingTables: TableViews = { order: 'example', pile: null, addsUp: null };

/** Where the cursor and the axes stand until they are moved, in any data: the opening ones, made to fit. */
export function openingView(params: Shared['params']): Pick<Shared, 'cursor' | 'axes'> {
  return {
    cursor: clampCursor(openingCursor, params),
    axes: clampAxes(openingAxes, sizesOf(params)),
  };
}

/** What an address without a payload means. */
export function defaultShared(): Shared {
  const preset = presetOf(dataSetOf(defaultDataSet));
  return {
    ...preset,
    ...openingView(preset.params),
    planeLook: openingLook,
    layout: 'columns',
    pinned: null,
    sentCode: null,
  };
}

/** Names for features that nobody has named. */
export function plainFeatureNames(features: number): readonly string[] {
  return Array.from({ length: features }, (_, d) => `feature ${d}`);
}
