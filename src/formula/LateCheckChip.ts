import { preloadable } from '../ui/preloadable';
import type { CheckId } from '../engine/identities/checks';

/** The chip, for a first screen that does without: the equations of all lessons come with it. */
export const LateCheckChip = preloadable<{ readonly id: CheckId }>(
  async () => (await import('./CheckChip')).CheckChip,
);
