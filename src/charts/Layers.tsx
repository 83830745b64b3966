import './layers.css';

interface LayersProps {
  /** The class of each layer, from the lowest up. */
  readonly classes: readonly number[];
  readonly isIn: (layer: number) => boolean;
  /** The layer that is looked at. */
  readonly current: number;
}

/** Of the height of a layer, what is left white between it and the next. */
const gap = 0.3;

/** The height of a layer in pixels where few are piled up; more take the height there is. */
const tallest = 40;

/** What is piled up, as a stack: a layer an example in its class's ink, those still to come as outlines. */
export function Layers({ classes, isIn, current }: LayersProps) {
  const count = classes.length;
  return (
    <svg
      className="layers"
      viewBox={`0 0 16 ${count}`}
      height={count * tallest}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {classes.map((j, layer) => (
        <rect
          key={layer}
          x={layer === current ? 0 : 4}
          width={layer === current ? 16 : 12}
          y={count - 1 - layer + gap / 2}
          height={1 - gap}
          data-class={j}
          data-in={isIn(layer) || undefined}
          data-layer={layer}
        />
      ))}
    </svg>
  );
}
