interface GripsProps {
  /** of the ring that they stand around */
  readonly radius: number;
  readonly scale: number;
}

function Grip({ turn, radius, scale }: GripsProps & { readonly turn: number }) {
  const [from, reach, half] = [radius + 3.5 * scale, 4 * scale, 4 * scale];
  return (
    <path
      className="plane-grip"
      transform={`rotate(${turn})`}
      d={`M${from} ${-half}L${from + reach} 0L${from} ${half}`}
    />
  );
}

/** Arrowheads around a ring: the directions in which what it holds can be moved. */
export function Grips({ radius, scale }: GripsProps) {
  return (
    <>
      <g className="grips-across">
        <Grip turn={0} radius={radius} scale={scale} />
        <Grip turn={180} radius={radius} scale={scale} />
      </g>
      <g className="grips-up">
        <Grip turn={90} radius={radius} scale={scale} />
        <Grip turn={270} radius={radius} scale={scale} />
      </g>
    </>
  );
}
