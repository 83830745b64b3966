import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { isWhole, slotNumber } from '../../formula/readSlot';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { registry } from '../../terms/registry';
import type { TermId } from '../../terms/registry';

/** The most features that stand side by side. */
const most = 6;

/** What the cursor picks of a term: a number, or a row of them. */
export function PresentValue({ id }: { readonly id: TermId }) {
  const { trace, cursor } = useNumbers();
  const { D } = useAppState(selectShapes);
  const { slot, each } = registry[id].value;
  const count = each ? Math.min(D, most) : 1;
  const slots = Array.from({ length: count }, (_, at) => (each ? `${slot}${at}` : slot));
  return (
    <span className="glossary-value" data-term={id}>
      {slots.map((one) => (
        <LiveNumber
          key={one}
          read={() => slotNumber(one, trace(), cursor())}
          decimals={isWhole(one) ? 0 : undefined}
        />
      ))}
      {each && D > most ? <span>{`and ${D - most} more`}</span> : null}
    </span>
  );
}
