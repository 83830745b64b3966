import { matchTerms } from './matchTerms';
import { partsOf, unmark } from './snapshot';
import type { Part, Snapshot } from './snapshot';

/** Milliseconds: what goes fades first, what stays moves all the while, what is new comes last. */
const times = { gone: 140, move: 320, come: 320 } as const;

const easing = 'cubic-bezier(0.3, 0, 0.2, 1)';

/** Something over the page, and how it moves there. */
interface Mover {
  readonly copy: HTMLElement;
  readonly frames: Keyframe[];
  readonly options: KeyframeAnimationOptions;
}

function putAt(copy: HTMLElement, origin: DOMRect, box: DOMRect, fontSize: number): void {
  Object.assign(copy.style, {
    position: 'absolute',
    left: `${box.left - origin.left}px`,
    top: `${box.top - origin.top}px`,
    fontSize: `${fontSize}px`,
    whiteSpace: 'nowrap',
    transformOrigin: '0 0',
  });
}

/** A copy of a term over the page, on its way from where the line before had it to where the line has it now. */
function traveller(origin: DOMRect, from: Part, to: Part): Mover {
  const copy = unmark(to.element.cloneNode(true) as HTMLElement);
  putAt(copy, origin, to.box, to.fontSize);
  const [across, down] = [from.box.left - to.box.left, from.box.top - to.box.top];
  const start = `translate(${across}px, ${down}px) scale(${from.fontSize / to.fontSize})`;
  return {
    copy,
    frames: [{ transform: start }, { transform: 'none' }],
    options: { duration: times.move, easing, fill: 'both' },
  };
}

/** The line before, without what stays, fading where it stood. */
function ghostsOf(
  origin: DOMRect,
  { ghosts, parts, fontSize }: Snapshot,
  stays: ReadonlySet<number>,
): Mover[] {
  parts.forEach(({ element }, at) => {
    if (stays.has(at)) element.style.visibility = 'hidden';
  });
  return ghosts.map(({ piece, box }) => {
    putAt(unmark(piece), origin, box, fontSize);
    return {
      copy: piece,
      frames: [{ opacity: 1 }, { opacity: 0 }],
      options: { duration: times.gone, fill: 'both' },
    };
  });
}

/**
 * Shows how one line of a derivation becomes the next: terms that stay travel, the rest of the old line fades
 * out and the rest of the new one fades in. Everything is measured before anything is written.
 *
 * @param host holds the new line already
 * @param before the line that stood there, its pieces taken off the page
 * @returns ends the motion at once, with the line as it is
 */
export function playMotion(host: HTMLElement, before: Snapshot): () => void {
  const frame = host.parentElement;
  if (!frame) return () => undefined;
  const origin = frame.getBoundingClientRect();
  const after = partsOf(host);
  const matches = matchTerms(
    before.parts.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  if (matches.length === 0) return () => undefined;

  const layer = document.createElement('span');
  layer.className = 'formula-motion katex';
  layer.setAttribute('aria-hidden', 'true');
  const going = ghostsOf(origin, before, new Set(matches.map(({ from }) => from)));
  const moving = matches.flatMap(({ from, to }) => {
    const [old, now] = [before.parts[from], after[to]];
    return old && now ? [traveller(origin, old, now)] : [];
  });
  layer.append(...[...going, ...moving].map(({ copy }) => copy));
  const staying = matches.flatMap(({ to }) => after[to]?.element ?? []);
  for (const element of staying) element.style.visibility = 'hidden';
  frame.append(layer);
  const start = ({ copy, frames, options }: Mover) => copy.animate(frames, options);
  going.forEach(start);
  const moves = moving.map(start);
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
