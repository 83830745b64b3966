import type { ReactNode } from 'react';
import type { LabelName } from '../layout/arrangement';
import type { LensName, MathParts } from '../layout/lensLabels';

interface LitProps {
  readonly part: string;
  readonly className: string;
  /** a broad stroke under a thin line rather than around a shape */
  readonly under?: string;
}

/** A path with the underlay that lights it; both are patched by the one name. */
export function LitPath({ part, className, under = 'lit-line' }: LitProps) {
  return (
    <>
      <path data-part={part} className={`lit-under ${under}`} />
      <path data-part={part} className={className} />
    </>
  );
}

interface LabelProps {
  readonly name: LabelName | LensName;
  readonly size: number;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A text around the place that the layout found for it. */
export function PlaneLabel({ name, size, className = '', children }: LabelProps) {
  return (
    <g data-part={`label-${name}`} data-label={name}>
      <text className={`plane-label ${className}`} fontSize={size} y={size * 0.34} data-part={`text-${name}`}>
        {children}
      </text>
    </g>
  );
}

/** A letter with an index, as formulas write it, after a number where it has one. */
export function MathLabel({
  name,
  size,
  parts: [letter, index, factor],
}: {
  readonly name: LabelName | LensName;
  readonly size: number;
  readonly parts: MathParts;
}) {
  return (
    <g data-part={`label-${name}`} data-label={name}>
      <text className="plane-label plane-math" fontSize={size} y={size * 0.26}>
        {factor ? <tspan data-part={`factor-${name}`}>{factor}</tspan> : null}
        <tspan className="plane-letter">{letter}</tspan>
        <tspan fontSize={size * 0.72} dy={size * 0.18}>
          {index}
        </tspan>
      </text>
    </g>
  );
}
