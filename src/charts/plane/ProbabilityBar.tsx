import { letterOf } from '../../terms/classLetters';
import type { PlaneMetrics } from '../layout/metrics';
import { underline } from '../layout/probabilityBar';

interface ProbabilityBarProps {
  readonly C: number;
  readonly i: number;
  readonly j: number;
  /** The class whose probability is looked at, where a step looks at one. */
  readonly k?: number | undefined;
  readonly metrics: PlaneMetrics;
}

/** The chosen example's probabilities as parts of one bar, tied to its point. */
export function ProbabilityBar({
  C,
  i,
  j,
  k: looked,
  metrics: { barLength, barHeight, letterSize },
}: ProbabilityBarProps) {
  const classes = Array.from({ length: C }, (_, k) => k);
  const segment = (k: number) => (
    <rect key={k} data-part={`segment-${k}`} data-class={k} className="plane-segment" height={barHeight}>
      <title>{`probability of class ${letterOf(k)}`}</title>
    </rect>
  );
  return (
    <g data-term="probs" data-i={i}>
      <path data-part="bar-link" className="plane-vector" />
      <g data-part="bar" data-term="probs" data-i={i}>
        <rect className="lit-under lit-disc" x={-4} y={-4} width={barLength + 8} height={barHeight + 8} />
        {classes.map(segment)}
        <rect
          data-part={`segment-${j}`}
          data-class={j}
          className="plane-segment plane-segment-j"
          height={barHeight}
        />
        {looked === undefined ? null : (
          <rect
            data-part={`segment-${looked}`}
            className="plane-segment-k"
            y={barHeight * underline.from}
            height={barHeight * underline.thick}
          />
        )}
        {classes.map((k) => (
          <text
            key={k}
            data-part={`letter-${k}`}
            data-class={k}
            className="plane-segment-letter"
            fontSize={letterSize}
            y={barHeight / 2 + letterSize * 0.34}
          >
            {letterOf(k)}
          </text>
        ))}
      </g>
    </g>
  );
}
