import type { SizeLetter } from '../terms/types';
import './shape.css';

interface ShapeProps {
  readonly name: string;
  readonly letters: readonly [SizeLetter, SizeLetter];
  readonly sizes: readonly [number, number];
}

/** A matrix's shape: present sizes, and the letters they go by. */
export function Shape({ name, letters, sizes }: ShapeProps) {
  return (
    <span className="shape">
      {name ? <i>{name}</i> : null}
      <span className="shape-sizes">{`${sizes[0]} × ${sizes[1]}`}</span>{' '}
      <span className="shape-letters">
        (<Letter of={letters[0]} /> × <Letter of={letters[1]} />)
      </span>
    </span>
  );
}

function Letter({ of }: { readonly of: SizeLetter }) {
  return <span data-term={of}>{of}</span>;
}
