import type { TaskId } from '../../lesson/starters/types';
import type { GradingTask } from './types';

/** The question’s function, and the one that the 2025 assignment asks for. */
export const gradingTasks: Readonly<Record<TaskId, GradingTask>> = {
  question: {
    id: 'question',
    functionName: 'softmax_loss_naive',
    layout: 'columns',
    regulariser: 'half',
  },
  assignment: {
    id: 'assignment',
    functionName: 'softmax_loss_naive',
    layout: 'rows',
    regulariser: 'whole',
  },
};
