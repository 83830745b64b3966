import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Trace } from '../../engine/trace';
import { useLivePatch } from '../../ui/live';
import type { Vec } from '../layout/geometry';
import { px } from '../layout/path';
import type { Axes } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import { toScreen, viewBox } from '../layout/view';
import type { View } from '../layout/view';
import { restRange } from '../restingRange';

export interface MarkFocus {
  readonly index: number;
  readonly axis: 0 | 1;
}

export interface MarkInputsProps {
  /** what the indices of the marks are called in the page: an example's or a class's */
  readonly kind: 'i' | 'j';
  readonly indices: readonly number[];
  /** the one in the order of Tab */
  readonly chosen: number;
  readonly nameOf: (index: number) => string;
  readonly placeOf: (trace: Trace, index: number, axes: Axes) => Vec;
  readonly term: string;
  readonly read: () => PlaneInput;
  readonly axes: Axes;
  readonly featureNames: readonly string[];
  /** the view at rest, which the ranges reach as far as */
  readonly view: View;
  readonly coordinate: (value: number) => string;
  readonly onFocus: (focus: MarkFocus | null) => void;
  readonly onNudge: (index: number, axis: 0 | 1, delta: number) => void;
  /** other keys than those that move; returns whether the key did something */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>, index: number) => boolean;
}

/** What a range was last written for. */
interface Patched {
  readonly view: View;
  readonly place: Vec;
  readonly value: number;
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

/**
 * Behind each mark two native ranges, one an axis: the way to move it by keys, and what a screen reader finds there.
 * They are seen through, take no room, and only the chosen mark's are in the order of Tab.
 */
export function MarkInputs(props: MarkInputsProps) {
  const { kind, indices, chosen, nameOf, placeOf, term, read, axes, featureNames, view, coordinate } = props;
  const inputs = useRef<HTMLDivElement>(null);
  const [patched] = useState(() => new WeakMap<HTMLInputElement, Patched>());
  const box = viewBox(view);
  const limits = [
    [box.x0, box.x1],
    [box.y0, box.y1],
  ] as const;

  useLivePatch(() => {
    const { trace } = read();
    const known = kind === 'i' ? trace.N : trace.C;
    // Two a mark, in the order of the marks, as they are rendered below.
    for (const [at, input] of Array.from(inputs.current?.children ?? []).entries()) {
      const n = indices[at >> 1];
      if (n === undefined || n >= known || !(input instanceof HTMLInputElement)) continue;
      const place = placeOf(trace, n, axes);
      const value = place[(at % 2) as 0 | 1];
      const before = patched.get(input);
      if (before?.view === view && before.place[0] === place[0] && before.place[1] === place[1]) continue;
      const [x, y] = toScreen(view, place);
      input.style.transform = `translate(${px(x - 12)}px, ${px(y - 12)}px)`;
      if (before?.value !== value) {
        restRange(input, value);
        input.setAttribute('aria-valuetext', coordinate(value));
      }
      patched.set(input, { view, place, value });
    }
  }, [read, view, axes, indices.length, chosen, coordinate]);

  const press = (event: KeyboardEvent<HTMLInputElement>, n: number, axis: 0 | 1) => {
    const way = directions[event.key];
    if (way !== undefined && !event.ctrlKey && !event.metaKey) props.onNudge(n, axis, way * stepOf(event));
    else if (!props.onKey?.(event, n)) return;
    event.preventDefault();
  };

  return (
    <div ref={inputs} className="plane-inputs">
      {indices.flatMap((n) =>
        ([0, 1] as const).map((axis) => (
          <input
            key={`${n} ${axis}`}
            type="range"
            min={Math.floor(limits[axis][0])}
            max={Math.ceil(limits[axis][1])}
            step={0.1}
            tabIndex={n === chosen ? 0 : -1}
            aria-label={`${nameOf(n)}, ${featureNames[axes[axis]] ?? `axis ${axis}`}`}
            data-term={term}
            data-i={kind === 'i' ? n : undefined}
            data-j={kind === 'j' ? n : undefined}
            data-axis={axis}
            onFocus={() => {
              props.onFocus({ index: n, axis });
            }}
            onBlur={() => {
              props.onFocus(null);
            }}
            onKeyDown={(event) => {
              press(event, n, axis);
            }}
            onChange={(event) => {
              // A change that no key of ours made: assistive technology asks for a step.
              const before = patched.get(event.currentTarget)?.value;
              const { value } = event.currentTarget;
              if (before === undefined) return;
              patched.delete(event.currentTarget);
              props.onNudge(n, axis, Math.round((Number(value) - before) * 100) / 100);
            }}
          />
        )),
      )}
    </div>
  );
}
