import { useEffect, useRef } from 'react';
import { useLivePatch } from '../../ui/live';
import { fillField } from '../layout/probabilityField';
import type { Tint } from '../layout/probabilityField';
import { scorePlanes } from '../layout/regions';
import { readTints } from './readTints';
import type { PlaneInput } from '../layout/planeLayout';
import type { View } from '../layout/view';
import type { PlaneStructure } from './structure';

interface ProbabilityFieldProps {
  readonly read: () => PlaneInput;
  readonly structure: PlaneStructure;
  readonly view: View;
  /** how much larger than on a desk the picture is */
  readonly scale: number;
}

/** Pixels of the screen that one of the field's stands for: it is smooth, and the browser smooths between them. */
const coarseness = 4;

/** All probabilities as a soft field under the plane, drawn at most once a frame. */
export function ProbabilityField({ read, structure: { N, C, i }, view, scale }: ProbabilityFieldProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef(0);
  const tints = useRef<readonly Tint[]>([]);
  const side = coarseness * scale;
  const [columns, rows] = [Math.ceil(view.width / side), Math.ceil(view.height / side)];

  const draw = () => {
    frame.current = 0;
    const context = canvas.current?.getContext('2d');
    const { trace, axes } = read();
    if (!context || trace.N !== N || trace.C !== C) return;
    if (tints.current.length !== C) tints.current = readTints(context, C);
    const image = context.createImageData(columns, rows);
    fillField(image.data, { columns, rows }, scorePlanes(trace, i, axes), tints.current, view);
    context.putImageData(image, 0, 0);
  };
  useLivePatch(() => {
    // The first stands before the page is painted; while numbers change one a frame is enough.
    if (frame.current === 0) frame.current = requestAnimationFrame(draw);
  }, [read, view, scale, N, C, i]);
  useEffect(() => {
    const observer = new MutationObserver(() => {
      tints.current = [];
      if (frame.current === 0) frame.current = requestAnimationFrame(draw);
    });
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
    // `draw` closes over these.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [read, view, scale, N, C, i]);

  return <canvas ref={canvas} className="plane-field" width={columns} height={rows} aria-hidden="true" />;
}
