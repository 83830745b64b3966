import { LiveNumber } from '../../formula/LiveNumber';
import { holds } from '../../formula/chooseVariant';
import { useNumbers } from '../../formula/numbers';
import { slotNumber } from '../../formula/readSlot';
import type { ListingValue } from '../../lesson/types';

interface LineValuesProps {
  readonly values: readonly ListingValue[];
  readonly rows: boolean;
  readonly C: number;
  readonly D: number;
}

/** How many numbers of a vector stand beside a line; the rest is in the tables. */
const most = 3;

/** What a line has made, at the cursor: names and numbers. */
export function LineValues({ values, rows, C, D }: LineValuesProps) {
  const { conditions } = useNumbers();
  const made = values.filter(({ when }) => when === undefined || holds(when, conditions));
  return (
    <span className="listing-values">
      {made.length < values.length ? <span className="listing-more">not run</span> : null}
      {made.map((value) => {
        const count = value.each === 'class' ? C : value.each === 'feature' ? D : 0;
        return (
          <span key={value.slot} className="listing-value">
            <span className="listing-name number">{rows ? (value.rows ?? value.name) : value.name}</span>
            {count === 0 ? (
              <SlotNumber slot={value.slot} />
            ) : (
              Array.from({ length: Math.min(count, most) }, (_, at) => (
                <SlotNumber key={at} slot={`${value.slot}${at}`} />
              ))
            )}
            {count > most ? <span className="listing-more">{`and ${count - most} more`}</span> : null}
          </span>
        );
      })}
    </span>
  );
}

const whole = new Set(['i', 'j', 'k', 'd', 'y', 'N', 'C', 'D']);
const isWhole = (slot: string) => whole.has(slot) || slot.startsWith('indicator:');

function SlotNumber({ slot }: { readonly slot: string }) {
  const { trace, cursor } = useNumbers();
  return (
    <LiveNumber
      className="listing-slot"
      read={() => slotNumber(slot, trace(), cursor())}
      decimals={isWhole(slot) ? 0 : undefined}
    />
  );
}
