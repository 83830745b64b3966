import type { Prediction } from './types';

export const softmax: readonly Prediction[] = [];
