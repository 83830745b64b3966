import { useRef } from 'react';
import type { TapeSizes } from '../engine';
import { numbersShown, tapeRuler } from './layout/tapeRuler';
import { useSize } from './plane/useSize';
import './tapeRuler.css';

interface TapeRulerProps {
  readonly position: number;
  readonly sizes: TapeSizes;
}

/** The widest number of an example and the gap beside it. */
const roomForNumber = 26;

/** The loops of a run along a line: a part an example, in it a part a class; what has run is inked. */
export function TapeRuler({ position, sizes }: TapeRulerProps) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const { examples, classes, at } = tapeRuler(position, sizes);
  const x = (share: number) => share * (size?.width ?? 0);
  const numbers = new Set(numbersShown(sizes.N, size?.width ?? 0, roomForNumber));
  return (
    <div ref={room} className="tape-ruler" aria-hidden="true">
      {size ? (
        <svg width={size.width} height={44}>
          <line className="tape-track" x1={0} x2={size.width} y1={26} y2={26} />
          <line className="tape-done" x1={0} x2={x(at)} y1={26} y2={26} />
          {classes.map(({ from, to, turn }, n) => (
            <rect
              key={n}
              className="tape-class"
              data-done={to <= at || undefined}
              data-turn={turn}
              x={x(from)}
              y={30}
              width={Math.max(x(to) - x(from) - 1, 1)}
              height={6}
            />
          ))}
          {examples.map(({ from, to, turn }) => (
            <g key={turn} data-now={(from <= at && at < to) || undefined} className="tape-example">
              <line x1={x(from)} x2={x(from)} y1={20} y2={38} />
              {numbers.has(turn) ? (
                <text x={x(from) + 4} y={15}>
                  {turn}
                </text>
              ) : null}
            </g>
          ))}
          <line
            className="tape-end"
            x1={x(examples.at(-1)?.to ?? 1)}
            x2={x(examples.at(-1)?.to ?? 1)}
            y1={20}
            y2={38}
          />
          <path className="tape-thumb" d={`M${x(at)} 18v22`} />
        </svg>
      ) : null}
    </div>
  );
}
