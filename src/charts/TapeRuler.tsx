import { useRef } from 'react';
import type { TapeSizes } from '../engine';
import { numbersShown, tapeRuler } from './layout/tapeRuler';
import { useSize } from './plane/useSize';
import './tapeRuler.css';

interface TapeRulerProps {
  readonly position: number;
  readonly sizes: TapeSizes;
  /** 2 on a projector. */
  readonly scale?: 1 | 2;
}

/** The widest number of an example and the gap beside it. */
const roomForNumber = 26;

/** Heights from the top: numbers' baseline, ticks, the line, the parts of the inner loop, the whole. */
const at = { number: 15, tick: 20, line: 26, class: 30, foot: 38, whole: 44 } as const;

/** The loops of a run along a line: a part an example, in it a part a class; what has run is inked. */
export function TapeRuler({ position, sizes, scale = 1 }: TapeRulerProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const ruler = tapeRuler(position, sizes);
  const width = size?.width ?? 0;
  const x = (share: number) => share * width;
  const numbers = new Set(numbersShown(sizes.N, width, roomForNumber * scale));
  const [top, foot, line] = [at.tick * scale, at.foot * scale, at.line * scale];
  return (
    <div ref={room} className="tape-ruler" data-scale={scale} aria-hidden="true">
      {size ? (
        <svg width={width} height={at.whole * scale}>
          <line className="tape-track" x1={0} x2={width} y1={line} y2={line} />
          <line className="tape-done" x1={0} x2={x(ruler.at)} y1={line} y2={line} />
          {ruler.classes.map(({ from, to, turn }, n) => (
            <rect
              key={n}
              className="tape-class"
              data-done={to <= ruler.at || undefined}
              data-turn={turn}
              x={x(from)}
              y={at.class * scale}
              width={Math.max(x(to) - x(from) - 1, 1)}
              height={6 * scale}
            />
          ))}
          {ruler.examples.map(({ from, to, turn }) => (
            <g
              key={turn}
              data-now={(from <= ruler.at && ruler.at < to) || undefined}
              className="tape-example"
            >
              <line x1={x(from)} x2={x(from)} y1={top} y2={foot} />
              {numbers.has(turn) ? (
                <text className="tick" x={x(from) + 4} y={at.number * scale}>
                  {turn}
                </text>
              ) : null}
            </g>
          ))}
          <line
            className="tape-end"
            x1={x(ruler.examples.at(-1)?.to ?? 1)}
            x2={x(ruler.examples.at(-1)?.to ?? 1)}
            y1={top}
            y2={foot}
          />
          <path className="tape-thumb" d={`M${x(ruler.at)} ${18 * scale}V${40 * scale}`} />
        </svg>
      ) : null}
    </div>
  );
}
