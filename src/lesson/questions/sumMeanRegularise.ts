import type { Question } from './types';

export const sumMeanRegularise: readonly Question[] = [];
