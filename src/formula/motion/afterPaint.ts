/**
 * Runs `task` once the frame to come has been drawn; a page that draws none, such as a hidden one, does not wait.
 *
 * @returns takes it back
 */
export function afterPaint(task: () => void): () => void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    task();
  };
  // The second frame begins when the first stands.
  requestAnimationFrame(() => requestAnimationFrame(once));
  const timer = setTimeout(once, 200);
  return () => {
    done = true;
    clearTimeout(timer);
  };
}
