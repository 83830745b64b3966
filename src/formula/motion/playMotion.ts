import { matchTerms } from './matchTerms';
import { innermostTerms, partsOf, unmark } from './snapshot';
import type { Part, Snapshot } from './snapshot';

/** Milliseconds: what goes fades first, what stays moves all the while, what is new comes last. */
const times = { gone: 140, move: 320, come: 320 } as const;

const easing = 'cubic-bezier(0.3, 0, 0.2, 1)';

function putOver(layer: HTMLElement, copy: HTMLElement, box: DOMRect, fontSize: number): void {
  const origin = layer.getBoundingClientRect();
  Object.assign(copy.style, {
    position: 'absolute',
    left: `${box.left - origin.left}px`,
    top: `${box.top - origin.top}px`,
    fontSize: `${fontSize}px`,
    whiteSpace: 'nowrap',
    transformOrigin: '0 0',
  });
  layer.append(copy);
}

/** A copy of a term over the page, on its way from where the line before had it to where the line has it now. */
function travel(layer: HTMLElement, from: Part, to: Part): Animation {
  const copy = unmark(to.element.cloneNode(true) as HTMLElement);
  putOver(layer, copy, to.box, to.fontSize);
  const [across, down] = [from.box.left - to.box.left, from.box.top - to.box.top];
  const start = `translate(${across}px, ${down}px) scale(${from.fontSize / to.fontSize})`;
  return copy.animate([{ transform: start }, { transform: 'none' }], {
    duration: times.move,
    easing,
    fill: 'both',
  });
}

/** The line before, without what stays, fading where it stood. */
function fadeOut(layer: HTMLElement, { ghosts, fontSize }: Snapshot, stays: ReadonlySet<number>): void {
  let at = 0;
  for (const { copy, box } of ghosts) {
    for (const term of innermostTerms(copy)) {
      if (stays.has(at)) term.style.visibility = 'hidden';
      at += 1;
    }
    putOver(layer, unmark(copy), box, fontSize);
    copy.animate([{ opacity: 1 }, { opacity: 0 }], { duration: times.gone, fill: 'both' });
  }
}

/**
 * Shows how one line of a derivation becomes the next: terms that stay travel, the rest of the old line fades
 * out and the rest of the new one fades in.
 *
 * @param host holds the new line already
 * @returns ends the motion at once, with the line as it is
 */
export function playMotion(host: HTMLElement, before: Snapshot): () => void {
  const after = partsOf(host);
  const matches = matchTerms(
    before.parts.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  const frame = host.parentElement;
  if (!frame || matches.length === 0) return () => undefined;

  const layer = document.createElement('span');
  layer.className = 'formula-motion katex';
  layer.setAttribute('aria-hidden', 'true');
  frame.append(layer);
  fadeOut(layer, before, new Set(matches.map(({ from }) => from)));
  const moves = matches.flatMap(({ from, to }) => {
    const [old, now] = [before.parts[from], after[to]];
    return old && now ? [travel(layer, old, now)] : [];
  });
  const staying = matches.flatMap(({ to }) => after[to]?.element ?? []);
  for (const element of staying) element.style.visibility = 'hidden';
  const arrival = host.animate([{ opacity: 0 }, { opacity: 0, offset: 0.5 }, { opacity: 1 }], {
    duration: times.come,
  });

  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    for (const element of staying) element.style.visibility = '';
    arrival.cancel();
    layer.remove();
  };
  Promise.all(moves.map(({ finished }) => finished)).then(end, end);
  return end;
}
