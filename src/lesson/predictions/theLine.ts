import type { Prediction } from './types';

export const theLine: readonly Prediction[] = [];
