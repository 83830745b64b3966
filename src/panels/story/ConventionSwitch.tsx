import type { Step } from '../../lesson/types';
import { useConvention } from '../../state/useConvention';
import { Choice } from '../../ui/Choice';

/** The convention that the step is about, to be switched where it is read; the Data sheet has the same switch. */
export function ConventionSwitch({ of }: { readonly of: NonNullable<Step['switch']> }) {
  return <Choice {...useConvention(of)} className="convention-switch" />;
}
