/** As long as a frame may take on a slow machine; a page that is not seen draws none. */
const longest = 120;

/**
 * Runs something once the frame that is due has been drawn: what a step or a key shows comes first, what only has
 * to be brought up to date follows. Where nothing draws, it runs at once, and where the page is left meanwhile,
 * before that.
 */
export function afterPaint(run: () => void): void {
  afterFrames(1, run);
}

/**
 * The same a frame later, when what was drawn is on the screen: for what only has to be kept. Drawn is not shown, and
 * while the browser itself is at work, on its history for example, it shows nothing new.
 */
export function afterShown(run: () => void): void {
  afterFrames(2, run);
}

function afterFrames(frames: number, run: () => void): void {
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
  const wait = (left: number) => {
    if (left === 0) setTimeout(once);
    else
      requestAnimationFrame(() => {
        wait(left - 1);
      });
  };
  addEventListener('pagehide', once);
  wait(frames);
  setTimeout(once, frames * longest);
}
