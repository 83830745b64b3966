import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { mostLettered } from '../layout/metrics';
import { pointOf } from '../layout/planeData';
import type { PlaneInput } from '../layout/planeLayout';
import type { View } from '../layout/view';
import { MarkInputs } from './MarkInputs';
import type { MarkFocus } from './MarkInputs';
import type { PlaneStructure } from './structure';
import type { PlaneHandle, PlanePorts } from './types';

export interface PointInputsProps extends Pick<
  PlanePorts,
  'onChoose' | 'onNudge' | 'onRelabel' | 'onDuplicate' | 'onRemove'
> {
  readonly read: () => PlaneInput;
  readonly structure: PlaneStructure;
  readonly view: View;
  readonly pointName: (i: number) => string;
  readonly coordinate: (value: number) => string;
  readonly letterKeys: boolean;
  readonly handle: RefObject<PlaneHandle | null>;
  readonly onFocus: (focus: MarkFocus | null) => void;
}

/** The letter that a key names as a class, if there is one. */
function classOf(key: string, C: number): number | null {
  const j = key.toUpperCase().charCodeAt(0) - 65;
  return /^[a-j]$/i.test(key) && j < C ? j : null;
}

/** The keys of the points: they move them, label them, double and remove them, and look at them closer. */
export function PointInputs(props: PointInputsProps) {
  const { read, structure, view, pointName, coordinate, handle, onFocus } = props;
  const { N, C, i, axes, featureNames, labels } = structure;
  /** The axis whose range is to have the focus once the point that a key made or left is there. */
  const follow = useRef<0 | 1 | null>(null);

  useLayoutEffect(() => {
    if (follow.current === null) return;
    handle.current?.focusPoint(i, follow.current);
    follow.current = null;
  }, [N, i, handle]);

  const edit = (axis: 0 | 1, act: (n: number) => boolean, n: number): true => {
    if (act(n)) follow.current = axis;
    return true;
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>, n: number): boolean => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return false;
    const axis = Number(event.currentTarget.dataset.axis) as 0 | 1;
    if (key === 'Delete' || key === 'Backspace') return edit(axis, props.onRemove, n);
    if (!props.letterKeys) return false;
    const j = classOf(key, C);
    if (j !== null) props.onRelabel(n, j);
    else if (key === 't' || key === 'T') return edit(axis, props.onDuplicate, n);
    else if (key === '+') handle.current?.closer();
    else if (key === '-' || key === '−') handle.current?.further();
    else if (key === '0') handle.current?.fit();
    else return false;
    return true;
  };

  return (
    <MarkInputs
      kind="i"
      indices={N <= mostLettered ? labels.map((_, n) => n) : [i]}
      chosen={i}
      nameOf={pointName}
      placeOf={pointOf}
      term="X"
      read={read}
      axes={axes}
      featureNames={featureNames}
      view={view}
      coordinate={coordinate}
      onFocus={(focus) => {
        if (focus && focus.index !== i) props.onChoose(focus.index);
        onFocus(focus);
      }}
      onNudge={props.onNudge}
      onKey={onKey}
    />
  );
}
