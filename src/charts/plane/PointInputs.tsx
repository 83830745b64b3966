import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLivePatch } from '../../ui/live';
import type { Vec } from '../layout/geometry';
import { mostLettered } from '../layout/metrics';
import { px } from '../layout/path';
import { pointOf } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import { toScreen, viewBox } from '../layout/view';
import type { View } from '../layout/view';
import type { PlanePorts, PlaneStructure } from './types';

interface PointInputsProps extends Pick<PlanePorts, 'onChoose' | 'onNudge' | 'onRelabel'> {
  readonly read: () => PlaneInput;
  readonly structure: PlaneStructure;
  readonly view: View;
  readonly pointName: (i: number) => string;
  readonly coordinate: (value: number) => string;
  readonly onFocusAxis: (axis: 0 | 1 | null) => void;
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

/** The letter that a key names as a class, if there is one. */
function classOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, C: number): number | null {
  if (ctrlKey || metaKey || altKey || !/^[a-j]$/i.test(key)) return null;
  const j = key.toUpperCase().charCodeAt(0) - 65;
  return j < C ? j : null;
}

/**
 * Behind each point two native ranges, one an axis: the way to move it by keys, and what a screen reader finds there.
 * They are seen through, follow their point without taking room, and only the chosen point's are in the order of Tab.
 */
export function PointInputs({
  read,
  structure,
  view,
  pointName,
  coordinate,
  onChoose,
  onNudge,
  onRelabel,
  onFocusAxis,
}: PointInputsProps) {
  const { N, C, i, axes, featureNames } = structure;
  const inputs = useRef<HTMLDivElement>(null);
  const [patched] = useState(() => new WeakMap<HTMLInputElement, number>());
  const box = viewBox(view);
  const limits = [
    [box.x0, box.x1],
    [box.y0, box.y1],
  ] as const;
  const shown = N <= mostLettered ? Array.from({ length: N }, (_, n) => n) : [i];

  useLivePatch(() => {
    const { trace } = read();
    inputs.current?.querySelectorAll('input').forEach((input) => {
      const n = Number(input.dataset.i);
      const axis = Number(input.dataset.axis) as 0 | 1;
      if (n >= trace.N) return;
      const at: Vec = pointOf(trace, n, axes);
      const [x, y] = toScreen(view, at);
      const place = `translate(${px(x - 12)}px, ${px(y - 12)}px)`;
      if (input.style.transform !== place) input.style.transform = place;
      if (patched.get(input) === at[axis]) return;
      patched.set(input, at[axis]);
      input.value = String(at[axis]);
      input.setAttribute('aria-valuetext', coordinate(at[axis]));
    });
  }, [read, view, axes, N, i, coordinate]);

  const press = (event: KeyboardEvent<HTMLInputElement>, n: number, axis: 0 | 1) => {
    const j = classOf(event, C);
    const way = directions[event.key];
    if (j !== null && onRelabel) onRelabel(n, j);
    else if (way !== undefined && !event.ctrlKey && !event.metaKey) onNudge(n, axis, way * stepOf(event));
    else return;
    event.preventDefault();
  };

  return (
    <div ref={inputs} className="plane-inputs">
      {shown.flatMap((n) =>
        ([0, 1] as const).map((axis) => (
          <input
            key={`${n} ${axis}`}
            type="range"
            min={Math.floor(limits[axis][0])}
            max={Math.ceil(limits[axis][1])}
            step={0.1}
            tabIndex={n === i ? 0 : -1}
            aria-label={`${pointName(n)}, ${featureNames[axes[axis]] ?? `axis ${axis}`}`}
            data-term="X"
            data-i={n}
            data-axis={axis}
            onFocus={() => {
              if (n !== i) onChoose(n);
              onFocusAxis(axis);
            }}
            onBlur={() => {
              onFocusAxis(null);
            }}
            onKeyDown={(event) => {
              press(event, n, axis);
            }}
            onChange={(event) => {
              // A change that no key of ours made: assistive technology asks for a step.
              const before = patched.get(event.currentTarget);
              const { value } = event.currentTarget;
              if (before === undefined) return;
              patched.delete(event.currentTarget);
              onNudge(n, axis, Math.round((Number(value) - before) * 100) / 100);
            }}
          />
        )),
      )}
    </div>
  );
}
