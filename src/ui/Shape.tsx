import './shape.css';

interface ShapeProps {
  readonly name: string;
  readonly letters: readonly [string, string];
  readonly sizes: readonly [number, number];
}

/** A matrix's shape: present sizes, and the letters they go by. */
export function Shape({ name, letters, sizes }: ShapeProps) {
  return (
    <span className="shape">
      {name ? <i>{name}</i> : null}
      <span className="shape-sizes">{`${sizes[0]} × ${sizes[1]}`}</span>{' '}
      <span className="shape-letters">{`(${letters[0]} × ${letters[1]})`}</span>
    </span>
  );
}
