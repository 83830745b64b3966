import type { ImportPanelProps } from '../panels/import/ImportPanel';
import { preloadable } from '../ui/preloadable';

/** The import of a table, fetched when it is opened. */
export const ImportPanel = preloadable<ImportPanelProps>(
  async () => (await import('../panels/import/ImportPanel')).ImportPanel,
);
