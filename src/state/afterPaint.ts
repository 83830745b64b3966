/** As long as a frame may take on a slow machine; a page that is not seen draws none. */
const longest = 120;

/**
 * Runs something once the frame that is due has been drawn: what a step or a key shows comes first, what only has
 * to be kept or brought up to date follows. Where nothing draws, it runs at once, and where the page is left meanwhile,
 * before that.
 */
export function afterPaint(run: () => void): void {
  if (typeof requestAnimationFrame !== 'function') {
    run();
    return;
  }
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    removeEventListener('pagehide', once);
    run();
  };
  addEventListener('pagehide', once);
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longest);
}
