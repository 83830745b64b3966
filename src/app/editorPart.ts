import type { EditorPanelProps } from '../panels/editor/EditorPanel';
import { preloadable } from '../ui/preloadable';

/** The place to write Python, fetched when its step is opened. */
export const EditorPanel = preloadable<EditorPanelProps>(
  async () => (await import('../panels/editor/EditorPanel')).EditorPanel,
);
