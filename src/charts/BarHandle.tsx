import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useLivePatch } from '../ui/live';
import { startBarDrag } from './barDrag';
import type { BarDragPorts } from './barDrag';
import { barLayout } from './layout/bar';
import { px } from './layout/path';
import { restRange } from './restingRange';
import { writeAttribute } from './writeAttribute';
import './barHandle.css';

interface BarHandleProps extends BarDragPorts {
  /** What the bar stands for, and of what: its accessible name. */
  readonly label: () => string;
  /** Where the bar ends, -1 to 1 of its room either way. */
  readonly read: () => number;
  readonly value: () => number;
  readonly say: (value: number) => string;
  readonly onNudge: (delta: number) => void;
  /** Of the bar, in pixels; as its own `width`. */
  readonly width: number;
  readonly children: ReactNode;
}

const directions: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** The step an arrow key makes: 0.1, with Shift 1, with Alt 0.01. */
const stepOf = ({ shiftKey, altKey }: KeyboardEvent): number => (shiftKey ? 1 : altKey ? 0.01 : 0.1);

/** Of the range behind the handle: as far as a weight may go. */
const furthest = 1e6;

/** The end of a signed bar as a handle to drag; behind it a native range, for keys and for screen readers. */
export function BarHandle(props: BarHandleProps) {
  const { label, read, value, say, onNudge, width, children, ...drag } = props;
  const room = useRef<HTMLSpanElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef(NaN);
  const ended = useRef('');

  useLivePatch(() => {
    const { x, width: length, sign } = barLayout(read(), [-1, 1], width - 1);
    const end = `translateX(${px((sign === 'minus' ? x : x + length) + 0.5)}px)`;
    if (grip.current && ended.current !== end) {
      ended.current = end;
      grip.current.style.transform = end;
    }
    if (!input.current) return;
    writeAttribute(input.current, 'aria-label', label());
    const now = value();
    if (shown.current === now) return;
    shown.current = now;
    restRange(input.current, now);
    input.current.setAttribute('aria-valuetext', say(now));
  }, [label, read, value, say, width]);

  return (
    <span ref={room} className="bar-room">
      {children}
      <input
        ref={input}
        type="range"
        className="bar-input"
        min={-furthest}
        max={furthest}
        step="any"
        onKeyDown={(event) => {
          const way = directions[event.key];
          if (way === undefined || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onNudge(way * stepOf(event));
        }}
        onChange={(event) => {
          // A change that no key of ours made: assistive technology asks for a step, whose size it chose.
          const way = Math.sign(Number(event.currentTarget.value) - shown.current);
          shown.current = NaN;
          onNudge(way * 0.1);
        }}
      />
      <span
        ref={grip}
        className="bar-grip"
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary || !room.current) return;
          // The bar keeps the focus: what is pressed moves by arrow keys from here on.
          event.preventDefault();
          input.current?.focus({ preventScroll: true });
          const unit = (room.current.getBoundingClientRect().width * (width - 1)) / width / 2;
          startBarDrag(event.nativeEvent, event.currentTarget, unit, drag);
        }}
      />
    </span>
  );
}
