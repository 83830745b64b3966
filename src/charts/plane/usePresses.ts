import { useEffect, useRef } from 'react';
import type { MouseEvent, PointerEvent as ReactPointerEvent, RefObject } from 'react';
import { mostPoints } from '../layout/mostPoints';
import type { Vec } from '../layout/geometry';
import type { Mark } from '../layout/nearestMark';
import type { PlaneMetrics } from '../layout/metrics';
import { pointOf, weightOf } from '../layout/planeData';
import { weightsShown } from '../layout/planeShow';
import { draggedTo, toScreen } from '../layout/view';
import type { Press } from './pointDrag';
import { hitRadius } from './PlanePoints';
import type { PlaneChartProps } from './types';
import type { Navigation } from './navigation';
import type { ShownView } from './shownView';

interface Pressed {
  readonly props: PlaneChartProps;
  readonly metrics: PlaneMetrics;
  readonly shown: ShownView;
  readonly navigation: RefObject<Navigation | null>;
  readonly onHeld: (held: boolean) => void;
}

const marks = '[data-handle], [data-marker], [data-tip]';

const within = (element: Element, { clientX, clientY }: { clientX: number; clientY: number }): Vec => {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
};

/** What a press, a click and a double click on the picture do. */
export function usePresses(pressed: Pressed) {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  }, [pressed]);
  const fingers = useRef(new Map<number, PointerEvent>());
  const press = useRef<Press | null>(null);
  /** A click that ends a drag is none. */
  const dragged = useRef(false);

  useEffect(() => {
    const down = fingers.current;
    const lift = ({ pointerId }: PointerEvent) => down.delete(pointerId);
    window.addEventListener('pointerup', lift);
    window.addEventListener('pointercancel', lift);
    return () => {
      window.removeEventListener('pointerup', lift);
      window.removeEventListener('pointercancel', lift);
    };
  }, []);

  const markAt = (target: Element, at: Vec): Mark | null => {
    const { props, metrics, shown } = latest.current;
    // On a mark itself that one is meant; between marks, the nearest. In a density the chosen point alone has one.
    const many = props.structure.N > mostPoints;
    const own = target.closest(many ? '[data-marker], [data-handle]' : '[data-marker]');
    if (own) return { kind: 'point', index: Number(own.getAttribute('data-i')) };
    if (!target.closest(marks)) return null;
    const { trace, cursor, axes } = props.read();
    const view = shown.now();
    const { nearestMark } = latest.current.navigation.current ?? {};
    if (!nearestMark) return null;
    return nearestMark(
      at,
      trace.examples.map(({ i }) => toScreen(view, pointOf(trace, i, axes))),
      weightsShown(props.show, cursor.j, trace.C).map((k) => ({
        k,
        at: toScreen(view, weightOf(trace, k, axes)),
      })),
      hitRadius * Math.max(1, metrics.scale) + 1,
    );
  };

  const take = (mark: Mark, event: PointerEvent, frame: SVGSVGElement) => {
    const { metrics, shown } = latest.current;
    const { trace, axes } = latest.current.props.read();
    const place = mark.kind === 'point' ? pointOf : weightOf;
    press.current =
      latest.current.navigation.current?.startPointDrag(event, {
        i: mark.index,
        from: place(trace, mark.index, axes),
        frame,
        view: shown.now,
        inset: metrics.markerRadius + 2,
        ports: () => {
          const { props } = latest.current;
          const start = mark.kind === 'point' ? props.onMoveStart : props.onWeightStart;
          return {
            onMoveStart: (i) => {
              dragged.current = true;
              start(i);
            },
            onMove: mark.kind === 'point' ? props.onMove : props.onWeightMove,
            onMoveEnd: mark.kind === 'point' ? props.onMoveEnd : props.onWeightEnd,
            onMoveCancel: mark.kind === 'point' ? props.onMoveCancel : props.onWeightCancel,
          };
        },
        onHeld: (held) => {
          latest.current.onHeld(held);
        },
      }) ?? null;
  };

  const secondFinger = (event: PointerEvent): boolean => {
    const first = [...fingers.current.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (!first || event.pointerType !== 'touch') return false;
    // A point that is being dragged stays under its finger, whatever others do.
    if (press.current?.dragging()) return true;
    press.current?.abandon();
    press.current = null;
    dragged.current = true;
    if (fingers.current.size === 2) latest.current.navigation.current?.pinch(first, event);
    return true;
  };

  return {
    onPointerDown: (event: ReactPointerEvent<SVGSVGElement>) => {
      const { nativeEvent, target, currentTarget } = event;
      if (event.pointerType === 'touch') fingers.current.set(event.pointerId, nativeEvent);
      if (secondFinger(nativeEvent)) return;
      if (event.button !== 0 || !event.isPrimary || !(target instanceof Element)) return;
      dragged.current = false;
      press.current = null;
      const mark = markAt(target, within(currentTarget, event));
      if (mark) take(mark, nativeEvent, currentTarget);
      else if (event.pointerType !== 'touch' && latest.current.props.zoom)
        latest.current.navigation.current?.pan(nativeEvent, () => {
          dragged.current = true;
        });
    },

    onClick: (event: MouseEvent<SVGSVGElement>) => {
      if (dragged.current) {
        dragged.current = false;
        event.stopPropagation();
        return;
      }
      const { props, metrics, shown } = latest.current;
      const at = within(event.currentTarget, event);
      if (props.adding !== null) {
        // What lies under the new point is not meant.
        event.stopPropagation();
        props.onAdd(draggedTo(shown.now(), at, metrics.markerRadius + 2), props.adding);
        return;
      }
      const mark =
        event.target instanceof Element ? event.target.closest('[data-handle], [data-marker]') : null;
      if (mark) props.onChoose(Number(mark.getAttribute('data-i')));
      else if (props.structure.N > mostPoints) {
        // In a density the example nearest to the click is meant.
        const { trace, axes } = props.read();
        const n = props.extras?.nearestPoint(trace, axes, shown.now(), at, 24 * metrics.scale);
        if (n !== undefined && n !== null) props.onChoose(n);
      }
    },

    onDoubleClick: (event: MouseEvent<SVGSVGElement>) => {
      const { props, metrics, shown } = latest.current;
      if (event.target instanceof Element && event.target.closest(`${marks}, [data-part^='label']`)) return;
      const at = draggedTo(shown.now(), within(event.currentTarget, event), metrics.markerRadius + 2);
      props.onAdd(at, props.structure.j);
    },
  };
}
