const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Lets a file be dropped anywhere, instead of the browser leaving the page for it; while one is held over the page,
 * the root says so.
 */
export function connectDrop(root: HTMLElement, onFile: (file: File) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    root.toggleAttribute('data-dropping', true);
  };
  const leave = () => {
    root.removeAttribute('data-dropping');
  };
  root.addEventListener('dragenter', over, { signal });
  root.addEventListener('dragover', over, { signal });
  root.addEventListener(
    'dragleave',
    (event) => {
      // Going from one element to the next is no leaving.
      if (event.relatedTarget === null) leave();
    },
    { signal },
  );
  root.addEventListener(
    'drop',
    (event) => {
      leave();
      if (!holdsFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    },
    { signal },
  );
  return () => {
    listening.abort();
    leave();
  };
}
