import { memo, useRef } from 'react';
import { useLivePatch } from '../ui/live';
import { px } from './layout/path';
import { signedSquare } from './layout/signedSquare';
import { writeAttribute } from './writeAttribute';
import './marks.css';

interface SignedSquareProps {
  readonly read: () => number;
  /** the size of value that takes the whole side; squares to be compared share it */
  readonly scale: number | (() => number);
  /** the side of the largest square, in pixels */
  readonly size?: number;
}

/** A signed value whose area is its size: filled for minus, hollow for plus. The number stands beside it in print. */
export const SignedSquare = memo(function SignedSquare({ read, scale, size = 18 }: SignedSquareProps) {
  const square = useRef<SVGRectElement>(null);
  useLivePatch(() => {
    if (!square.current) return;
    const { sign, side } = signedSquare(read(), typeof scale === 'number' ? scale : scale(), size);
    // The outline is drawn on the edge, half of it outside.
    const inner = px(Math.max(0, side - 1));
    const from = px((size - Math.max(0, side - 1)) / 2);
    writeAttribute(square.current, 'data-sign', sign);
    writeAttribute(square.current, 'x', from);
    writeAttribute(square.current, 'y', from);
    writeAttribute(square.current, 'width', inner);
    writeAttribute(square.current, 'height', inner);
  }, [read, scale, size]);
  return (
    <svg className="signed-square" width={size} height={size} aria-hidden="true" focusable="false">
      <rect ref={square} />
    </svg>
  );
});
