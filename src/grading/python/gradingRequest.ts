import type { PythonCall } from '../../python/protocol';
import { gradingPlan } from './plan';
import type { GradingTask } from './types';

/**
 * The calls that `judge` wants made of a learner’s function, in this order: on inputs chosen so that no known mistake
 * hides, once more on the first of them, and on neighbours of the last so that the slopes of the function’s own loss
 * can be measured. The same for a task every time.
 */
export function gradingRequest(task: GradingTask): readonly PythonCall[] {
  return gradingPlan(task).calls;
}
