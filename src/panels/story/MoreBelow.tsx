import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import './moreBelow.css';

/** The height of what stays at the foot of the story, above which its end must come to be in view. */
const foot = 75;
/** What of the story is seen again after going on, and the height of the button. */
const room = 60;

/** Whether an element is below what is in view of the box that scrolls it. */
function useBelow(end: RefObject<HTMLElement | null>): boolean {
  const [below, setBelow] = useState(false);
  useEffect(() => {
    const node = end.current;
    if (!node) return undefined;
    const box = scroller(node);
    const observer = new IntersectionObserver(
      ([entry]) => {
        const bounds = entry?.rootBounds;
        setBelow(
          entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top > (bounds?.top ?? 0),
        );
      },
      { root: box, rootMargin: `0px 0px -${foot}px` },
    );
    observer.observe(node);
    return () => {
      observer.disconnect();
    };
  }, [end]);
  return below;
}

function scroller(node: HTMLElement): HTMLElement | null {
  for (let box = node.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return null;
}

/** Says that the story goes on below, and goes there: the keys that would scroll it step instead. */
export function MoreBelow() {
  const end = useRef<HTMLSpanElement>(null);
  const below = useBelow(end);
  return (
    <>
      <span ref={end} className="story-end" />
      <div className="more-below">
        {below ? (
          <button
            type="button"
            className="more-below-button"
            onClick={() => {
              const box = end.current && scroller(end.current);
              box?.scrollBy({ top: box.clientHeight - foot - room });
            }}
          >
            more below
          </button>
        ) : null}
      </div>
    </>
  );
}
