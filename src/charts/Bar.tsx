import { memo, useRef } from 'react';
import { useLivePatch } from '../ui/live';
import { barLayout } from './layout/bar';
import { px } from './layout/path';
import { writeAttribute } from './writeAttribute';
import './marks.css';

interface BarProps {
  /** the value as a share of the whole length: -1 to 1 where signed, 0 to 1 otherwise */
  readonly read: () => number;
  readonly signed?: boolean;
  /** filled for minus and hollow for plus; otherwise one grey */
  readonly filled?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const [signedDomain, plainDomain] = [
  [-1, 1],
  [0, 1],
] as const;

/** A small bar under a number, with a tick at zero where it may go either way. */
export const Bar = memo(function Bar({
  read,
  signed = false,
  filled = signed,
  width = 56,
  height = 7,
}: BarProps) {
  const bar = useRef<SVGRectElement>(null);
  const domain = signed ? signedDomain : plainDomain;
  useLivePatch(() => {
    if (!bar.current) return;
    const { x, width: length, sign } = barLayout(read(), domain, width - 1);
    writeAttribute(bar.current, 'data-sign', sign);
    writeAttribute(bar.current, 'x', px(x + 0.5));
    writeAttribute(bar.current, 'width', px(Math.max(0.5, length)));
  }, [read, domain, width]);
  const zero = signed ? (width - 1) / 2 + 0.5 : 0.5;
  return (
    <svg
      className="bar"
      width={width}
      height={height + 2}
      data-unsigned={filled ? undefined : ''}
      aria-hidden="true"
      focusable="false"
    >
      <rect ref={bar} y={1.5} height={height - 1} />
      {signed ? <line x1={zero} x2={zero} y1={0} y2={height + 2} /> : null}
    </svg>
  );
});
