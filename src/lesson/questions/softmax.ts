import type { Question } from './types';

export const softmax: readonly Question[] = [
  {
    id: 'softmax-twice',
    step: 'shares-of-a-sum',
    question: 'My library’s loss wants scores. May I pass it these probabilities?',
    answer:
      'No: it applies softmax itself. Applied twice, the shares 1 and 0 of two classes become 0.7311 and 0.2689, so even a certain model would keep a loss of 0.3133.',
  },
];
