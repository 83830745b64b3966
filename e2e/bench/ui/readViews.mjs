// @ts-check
// Runs in the page: what every view says, read between two frames.

/**
 * @typedef {object} Reading
 * @property {number[]} position the chosen point's coordinates, as its own controls have them
 * @property {{ quantity: string, j: number, text: string }[]} row the row table
 * @property {{ slot: string, text: string }[]} slots the formulas' live numbers
 * @property {{ at: number, texts: string[] }[]} code the values beside the listing, by its line
 * @property {{ term: string, texts: string[] }[]} line the numbers under the line's factors
 * @property {{ example: number, j: number, text: string }[]} errors P - Y
 * @property {{ j: number, d: number, text: string }[]} gradient dW
 */

/**
 * Starts a recorder: after each frame that follows a movement it reads all views at once. A frame's
 * own scripts have run by then, and no further movement can have come.
 * @param {number} example the chosen point
 */
export function startReading(example) {
  const text = (/** @type {Element} */ node) => node.textContent?.trim() ?? '';
  const all = (/** @type {string} */ selector, /** @type {ParentNode} */ within = document) => [
    ...within.querySelectorAll(selector),
  ];
  const cells = (/** @type {string} */ table) =>
    all(`${table} tbody tr`).map((row) => all('td.num', row).map((cell) => text(cell)));

  /** @returns {Reading} */
  const read = () => {
    const shown = all('.errors-view thead button').map((button) => Number(text(button)));
    return {
      // A drag moves in steps that these texts hold whole.
      position: all(`input[type=range][data-i="${String(example)}"]`).map((input) =>
        Number(input.getAttribute('aria-valuetext')?.replace('\u2212', '-')),
      ),
      row: all('.row-table td[data-term][data-j]').map((cell) => ({
        quantity: cell.getAttribute('data-term') ?? '',
        j: Number(cell.getAttribute('data-j')),
        text: text(cell),
      })),
      slots: all('.katex [data-slot][data-kind="number"]').map((slot) => ({
        slot: slot.getAttribute('data-slot') ?? '',
        text: text(slot),
      })),
      code: all('.listing-line').flatMap((line) => {
        const at = Number(all('.listing-number', line).map(text).join('')) - 1;
        return all('.listing-value', line).map((value) => ({
          at,
          texts: all('.listing-slot', value).map(text),
        }));
      }),
      line: all('.factor-number[data-number]').map((factor) => ({
        term: factor.getAttribute('data-number') ?? '',
        texts: all('.number', factor).map(text),
      })),
      errors: cells('.errors-view').flatMap((row, j) =>
        shown.flatMap((at, column) => ({ example: at, j, text: row[column] ?? '' })),
      ),
      gradient: cells('.gradient-view').flatMap((row, j) => row.map((value, d) => ({ j, d, text: value }))),
    };
  };

  /** @type {Reading[]} */
  const readings = [];
  let typeset = 0;
  let moved = false;
  let running = true;
  window.addEventListener('pointermove', () => (moved = true), true);
  const observer = new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    typeset += added.filter((node) => node instanceof Element && node.matches('.katex, .katex *')).length;
  });
  observer.observe(document.body, { childList: true, subtree: true });

  const channel = new MessageChannel();
  channel.port1.onmessage = () => readings.push(read());
  const onFrame = () => {
    if (moved) channel.port2.postMessage(undefined);
    moved = false;
    if (running) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  Object.assign(window, {
    stopReading: () => {
      running = false;
      observer.disconnect();
      return { readings, typeset };
    },
  });
}
