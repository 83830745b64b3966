import { useSlots } from './useSlots';
import './formula.css';

interface ProseProps {
  /** Typeset when the app was built; its formulas carry MathML. */
  readonly html: string;
  /** The present value of a slot, as text. */
  readonly read: (slot: string) => string;
  readonly className?: string | undefined;
}

/** A sentence of the lesson, with its formulas and live values. */
export function Prose({ html, read, className }: ProseProps) {
  const text = useSlots<HTMLSpanElement>(html, read);
  return <span ref={text} className={className ? `prose ${className}` : 'prose'} />;
}
