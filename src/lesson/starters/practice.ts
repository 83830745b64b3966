import averagedTwice from './practice/averagedTwice.py?raw';
import diagonalOnly from './practice/diagonalOnly.py?raw';
import extraSlope from './practice/extraSlope.py?raw';
import labelsShifted from './practice/labelsShifted.py?raw';
import lastExample from './practice/lastExample.py?raw';
import minusOneEverywhere from './practice/minusOneEverywhere.py?raw';
import noMinusOne from './practice/noMinusOne.py?raw';
import noPenalty from './practice/noPenalty.py?raw';
import notAveraged from './practice/notAveraged.py?raw';
import overEverything from './practice/overEverything.py?raw';
import overExamples from './practice/overExamples.py?raw';
import penaltyAveraged from './practice/penaltyAveraged.py?raw';
import penaltyDoubled from './practice/penaltyDoubled.py?raw';
import presentClasses from './practice/presentClasses.py?raw';
import sameError from './practice/sameError.py?raw';
import signFlipped from './practice/signFlipped.py?raw';
import squaredError from './practice/squaredError.py?raw';
import transposed from './practice/transposed.py?raw';
import type { Starter } from './types';

/** Functions with one mistake each; titles say how they are written and not what is wrong. */
export const practice: readonly Starter[] = [
  {
    id: 'practice-1',
    title: 'Find the mistake 1: without loops',
    kind: 'practice',
    task: 'assignment',
    source: overExamples,
  },
  {
    id: 'practice-2',
    title: 'Find the mistake 2: two loops',
    kind: 'practice',
    task: 'assignment',
    source: sameError,
  },
  {
    id: 'practice-3',
    title: 'Find the mistake 3: without loops',
    kind: 'practice',
    task: 'assignment',
    source: penaltyAveraged,
  },
  {
    id: 'practice-4',
    title: 'Find the mistake 4: two loops',
    kind: 'practice',
    task: 'assignment',
    source: lastExample,
  },
  {
    id: 'practice-5',
    title: 'Find the mistake 5: without loops',
    kind: 'practice',
    task: 'assignment',
    source: noMinusOne,
  },
  {
    id: 'practice-6',
    title: 'Find the mistake 6: two loops',
    kind: 'practice',
    task: 'assignment',
    source: signFlipped,
  },
  {
    id: 'practice-7',
    title: 'Find the mistake 7: an index for every example',
    kind: 'practice',
    task: 'assignment',
    source: presentClasses,
  },
  {
    id: 'practice-8',
    title: 'Find the mistake 8: two loops',
    kind: 'practice',
    task: 'assignment',
    source: notAveraged,
  },
  {
    id: 'practice-9',
    title: 'Find the mistake 9: without loops',
    kind: 'practice',
    task: 'assignment',
    source: transposed,
  },
  {
    id: 'practice-10',
    title: 'Find the mistake 10: one loop, an outer product',
    kind: 'practice',
    task: 'assignment',
    source: noPenalty,
  },
  {
    id: 'practice-11',
    title: 'Find the mistake 11: without loops',
    kind: 'practice',
    task: 'assignment',
    source: averagedTwice,
  },
  {
    id: 'practice-12',
    title: 'Find the mistake 12: through the probabilities',
    kind: 'practice',
    task: 'assignment',
    source: diagonalOnly,
  },
  {
    id: 'practice-13',
    title: 'Find the mistake 13: the question’s layout',
    kind: 'practice',
    task: 'question',
    source: penaltyDoubled,
  },
  {
    id: 'practice-14',
    title: 'Find the mistake 14: with one-hot labels',
    kind: 'practice',
    task: 'assignment',
    source: extraSlope,
  },
  {
    id: 'practice-15',
    title: 'Find the mistake 15: probabilities in place',
    kind: 'practice',
    task: 'assignment',
    source: labelsShifted,
  },
  {
    id: 'practice-16',
    title: 'Find the mistake 16: two loops',
    kind: 'practice',
    task: 'assignment',
    source: minusOneEverywhere,
  },
  {
    id: 'practice-17',
    title: 'Find the mistake 17: three loops',
    kind: 'practice',
    task: 'assignment',
    source: squaredError,
  },
  {
    id: 'practice-18',
    title: 'Find the mistake 18: without loops',
    kind: 'practice',
    task: 'assignment',
    source: overEverything,
  },
];
