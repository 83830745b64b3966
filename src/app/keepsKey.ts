const writesText = 'input:not([type="radio"]), textarea, select, [contenteditable="true"]';
const ownsSpaceAndArrows =
  'button, a[href], summary, input, select, [role="tab"], [role="slider"], [role="grid"]';
const spaceAndArrows = new Set([' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** Whether the focused element needs the key for itself, so that the page leaves it alone. */
export function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  // What is open over the page keeps its keys; Escape closes it.
  if (target.closest(`${writesText}, dialog`)) return true;
  if (!spaceAndArrows.has(key)) return false;
  return target.closest(ownsSpaceAndArrows) !== null || scrolls(target, key);
}

/** A focused box that scrolls the arrow's way is scrolled by it. */
function scrolls(target: Element, key: string): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = target;
  if (target === document.body || target === document.documentElement) return false;
  const [across, up] = [
    key === 'ArrowLeft' || key === 'ArrowRight',
    key === 'ArrowUp' || key === 'ArrowDown',
  ];
  if (!(across && scrollWidth > clientWidth) && !(up && scrollHeight > clientHeight)) return false;
  const { overflowX, overflowY } = getComputedStyle(target);
  return /auto|scroll/.test(across ? overflowX : overflowY);
}
