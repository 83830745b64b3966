import { useRef } from 'react';
import { holds } from '../../formula/chooseVariant';
import { useConditions } from '../../formula/conditions';
import { useNumbers } from '../../formula/numbers';
import { patchNumber } from '../../formula/patchNumber';
import { isWhole, readSlot } from '../../formula/readSlot';
import type { ListingValue } from '../../lesson/types';
import { useLivePatch } from '../../ui/live';

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
  const conditions = useConditions();
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

function SlotNumber({ slot }: { readonly slot: string }) {
  const numbers = useNumbers();
  const node = useRef<HTMLSpanElement>(null);
  useLivePatch(() => {
    const text = readSlot(slot, numbers.trace(), numbers.cursor(), numbers.format);
    if (node.current) patchNumber(node.current, text);
  }, [numbers, slot]);
  return <span ref={node} className="number listing-slot" data-whole={isWhole(slot) || undefined} />;
}
