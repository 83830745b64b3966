import * as v from 'valibot';
import type { Place } from '../place';
import { samePlace } from '../place';

/** What was read in this browser: kept on the device, and in no link. */
export interface Progress {
  /** Every step that was on the page, oldest first. */
  readonly visited: readonly Place[];
  /** Where the last visit ended. */
  readonly last: Place | null;
}

export const noProgress: Progress = { visited: [], last: null };

const id = v.pipe(v.string(), v.maxLength(80));
const place = v.object({ chapter: id, step: id });

/** What may be saved; whether the steps exist is asked apart, for the lesson changes with time. */
export const progressSchema = v.object({
  visited: v.pipe(v.array(place), v.maxLength(1000)),
  last: v.nullable(place),
});

export function isVisited({ visited }: Progress, sought: Place): boolean {
  return visited.some((one) => samePlace(one, sought));
}

/** With these steps visited too; the same object where they were already. */
export function withVisited(progress: Progress, steps: readonly Place[]): Progress {
  return steps.reduce(
    (sum, step) => (isVisited(sum, step) ? sum : { ...sum, visited: [...sum.visited, step] }),
    progress,
  );
}
