interface IndexedProps {
  readonly letter: string;
  readonly index: string;
}

/** A letter with an index, as formulas write it, in a line of small text. */
export function Indexed({ letter, index }: IndexedProps) {
  return (
    <span className="point-name">
      <i>{letter}</i>
      <sub>{index}</sub>
    </span>
  );
}
