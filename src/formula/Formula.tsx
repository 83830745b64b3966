import { memo } from 'react';
import { SpokenFormula } from './SpokenFormula';
import { useSlots } from './useSlots';
import './formula.css';

interface FormulaProps {
  /** Typeset when the app was built. */
  readonly html: string;
  /** The present value of a slot, as text. */
  readonly read: (slot: string) => string;
  /** The formula in words; left out where they stand elsewhere. */
  readonly spoken?: (() => string) | undefined;
  /** Lines with their relations in one column, instead of a formula within a line of text. */
  readonly block?: boolean;
  readonly className?: string | undefined;
  /** Lines of the same derivation move into one another; null cuts. */
  readonly derivation?: string | null;
}

/** A typeset formula with live numbers. */
export const Formula = memo(function Formula({
  html,
  read,
  spoken,
  block = false,
  className,
  derivation = null,
}: FormulaProps) {
  const visible = useSlots<HTMLSpanElement>(html, read, derivation);
  const lines = block || html.includes('class="formula-left"');
  return (
    <span className={['formula', lines && 'formula-lines', className].filter(Boolean).join(' ')}>
      <span ref={visible} aria-hidden="true" className="formula-visible" />
      {spoken && <SpokenFormula sentence={spoken} />}
    </span>
  );
});
