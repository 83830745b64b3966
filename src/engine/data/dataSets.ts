import { blobs } from './blobs';
import { defaultSet } from './defaultSet';
import { fixtureB } from './fixtureB';
import { imbalanced } from './imbalanced';
import { notesFigure } from './notesFigure';
import { outlier } from './outlier';
import { rings } from './rings';
import { twoClasses } from './twoClasses';
import type { DataSet } from './types';

/** Every data set, the one that the app opens with first; blobs as their defaults make them. */
export const dataSets: readonly DataSet[] = [
  defaultSet,
  notesFigure,
  fixtureB,
  twoClasses,
  blobs(),
  outlier,
  imbalanced,
  rings,
];
