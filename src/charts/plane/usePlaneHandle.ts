import { useEffect, useImperativeHandle, useRef } from 'react';
import type { Ref, RefObject } from 'react';
import type { Rect, Vec } from '../layout/geometry';
import { toScreen } from '../layout/view';
import type { View } from '../layout/view';
import { boundedView, pannedBy, zoomedAround, zoomOf } from '../layout/zoom';
import type { PlaneChartProps, PlaneHandle } from './types';

interface Handled {
  readonly props: PlaneChartProps;
  /** the view at rest; one after the other, steps are made from where the last one leads */
  readonly view: View;
  readonly fitted: View;
  readonly box: Rect;
  /** where the chosen point is in the plane */
  readonly point: Vec;
  readonly refit: () => void;
}

/** A mark nearer to the edge than this counts as out of view. */
const edge = 12;

const shows = ({ width, height }: View, [x, y]: Vec): boolean =>
  x >= edge && y >= edge && x <= width - edge && y <= height - edge;

/** What keys and buttons do to the view; a point that is chosen or moved out of view is brought back into it. */
export function usePlaneHandle(
  refs: readonly [Ref<PlaneHandle> | undefined, RefObject<PlaneHandle | null>],
  room: RefObject<SVGSVGElement | null>,
  handled: Handled,
): void {
  const [given, own] = refs;
  const latest = useRef(handled);
  useEffect(() => {
    latest.current = handled;
  }, [handled]);

  const make = (): PlaneHandle => {
    const turnTo = (view: View) => {
      const { fitted, box, props } = latest.current;
      props.onZoom(zoomOf(boundedView(view, fitted, box)));
    };
    return {
      zoomBy: (factor) => {
        const { view, point } = latest.current;
        const at = toScreen(view, point);
        turnTo(zoomedAround(view, shows(view, at) ? at : [view.width / 2, view.height / 2], factor));
      },
      panBy: (right, up) => {
        const { view } = latest.current;
        const side = Math.min(view.width, view.height);
        turnTo(pannedBy(view, [-right * side, up * side]));
      },
      fit: () => {
        latest.current.refit();
        latest.current.props.onZoom(null);
      },
      focusPoint: (i, axis = 0) => {
        room.current?.parentElement
          ?.querySelector<HTMLInputElement>(`input[data-i="${i}"][data-axis="${axis}"]`)
          ?.focus();
      },
    };
  };
  useImperativeHandle(given, make, [room]);
  useImperativeHandle(own, make, [room]);

  const [x, y] = handled.point;
  const { i } = handled.props.structure;
  useEffect(() => {
    const { view, props } = latest.current;
    const at = toScreen(view, [x, y]);
    if (!props.zoom || shows(view, at)) return;
    const { span } = zoomOf(view);
    props.onZoom({ centre: [x, y], span });
  }, [i, x, y]);
}
