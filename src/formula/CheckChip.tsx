import { useRef } from 'react';
import { evaluateCheck } from '../engine/identities/checks';
import type { CheckId } from '../engine/identities/checks';
import { fillSlots } from './fillSlots';
import { formatGap } from './formatGap';
import { useNumbers } from './numbers';
import { patchNumber } from './patchNumber';
import { readSlot } from './readSlot';
import { useLivePatch } from '../ui/live';
import './check.css';

interface CheckChipProps {
  readonly id: CheckId;
  /** Whether the left side is named too, where the chip stands for more than the formula above it. */
  readonly named?: boolean;
}

/** Both sides of the step's equation on the present data: quiet while they agree, loud where they do not. */
export function CheckChip({ id, named = false }: CheckChipProps) {
  const numbers = useNumbers();
  const chip = useRef<HTMLDivElement>(null);

  useLivePatch(() => {
    const node = chip.current;
    if (!node) return;
    const [present, cursor] = [numbers.trace(), numbers.cursor()];
    const check = evaluateCheck(id, present, cursor);
    const said = (slot: string) => readSlot(slot, present, cursor, numbers.format);
    const write = (part: string, text: string) => {
      const target = node.querySelector(`[data-part="${part}"]`);
      if (target) patchNumber(target, text);
    };
    const state = check.reason ? 'open' : check.holds ? 'holds' : 'fails';
    if (node.dataset.state !== state) node.dataset.state = state;
    const left = numbers.format(check.left);
    // Two numbers closer than the last digit shown are one as shown, even where rounding parts them.
    const oneAsShown = state === 'holds' && check.difference < 10 ** -numbers.decimals;
    write('left', left);
    write('relation', check.reason ? 'and' : check.holds ? '=' : '≠');
    write('right', oneAsShown ? left : numbers.format(check.right));
    write('gap', formatGap(check.difference));
    const names = `${named ? `${check.leftName} ` : ''}against ${check.rightName}`;
    write('names', check.reason ?? fillSlots(names, said));
    write('verdict', check.reason ? 'not compared' : check.holds ? 'check' : 'does not hold');
  }, [id, named, numbers]);

  return (
    <div
      ref={chip}
      className="check"
      role="group"
      aria-label={named ? 'A further check on the present data' : 'Check of this line on the present data'}
    >
      <span className="check-verdict" data-part="verdict" />
      <span className="check-sides">
        <span className="number" data-part="left" /> <span data-part="relation" />{' '}
        <span className="number" data-part="right" />
      </span>
      <span className="check-gap">
        gap <span className="number" data-part="gap" />
      </span>
      <span className="check-names" data-part="names" />
    </div>
  );
}
