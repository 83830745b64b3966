import type { ComponentType } from 'react';
import { preloadable } from '../ui/preloadable';
import type { TermId } from '../terms/registry';

/** The pages beside the steps, each fetched when it is opened. */
export const GlossaryPanel = preloadable<{ readonly term: TermId | null }>(
  async () => (await import('../panels/glossary/GlossaryPanel')).GlossaryPanel,
);

export const WholeDerivation = preloadable<object>(
  async (): Promise<ComponentType> =>
    (await import('../panels/wholeDerivation/WholeDerivation')).WholeDerivation,
);
