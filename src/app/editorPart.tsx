import type { EditorPanelProps } from '../panels/editor/EditorPanel';
import { preloadable } from '../ui/preloadable';

/** The place to write Python, fetched when its step is opened; without a network the page stays as it is. */
export const EditorPanel = preloadable<EditorPanelProps>(async () => {
  try {
    return (await import('../panels/editor/EditorPanel')).EditorPanel;
  } catch {
    return EditorAway;
  }
});

function EditorAway() {
  return (
    <p role="alert">The editor could not be fetched. Connect to the network, and load the page again.</p>
  );
}
