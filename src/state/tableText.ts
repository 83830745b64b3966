import { writeCsv } from '../data/writeCsv';
import { letterOf } from '../terms/classLetters';
import type { Undoable } from './appState';

/** The present examples as a CSV file: their labels by the names they came with, else by letter, and their features. */
export function tableText({ params, source, featureNames }: Undoable): string {
  const label = source?.label ?? 'class';
  const className = (j: number) => source?.classes[j] ?? letterOf(j);
  const rows = params.X.map((x, i) => [className(params.y[i] ?? 0), ...x]);
  return writeCsv([[label, ...featureNames], ...rows]);
}
