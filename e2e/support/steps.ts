import { chapters } from '../../src/lesson/chapters';

/** Every address of the lesson, in reading order. */
export const stepAddresses: readonly string[] = chapters.flatMap((chapter) =>
  chapter.steps.map((step) => `#/${chapter.id}/${step.id}`),
);
