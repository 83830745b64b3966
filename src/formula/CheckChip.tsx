import { useEffect, useRef } from 'react';
import type { Trace } from '../engine/trace';
import type { CheckCursor } from '../engine/identities/check';
import { evaluateCheck, isOfBatch } from '../engine/identities/checks';
import type { CheckId } from '../engine/identities/checks';
import { fillSlots } from './fillSlots';
import { formatGap } from './formatGap';
import { useNumbers } from './numbers';
import type { Numbers } from './numbers';
import { patchNumber } from './patchNumber';
import { readSlot } from './readSlot';
import { useLivePatch } from '../ui/live';
import './check.css';

interface CheckChipProps {
  readonly id: CheckId;
  /** Whether the left side is named too, where the chip stands for more than the formula above it. */
  readonly named?: boolean;
}

/** Numbers of a pass over all examples beyond which a check waits for rest. */
const mostAtOnce = 100_000;
const pause = 150;

/** What a check was evaluated for. */
interface Evaluated {
  readonly id: CheckId;
  readonly named: boolean;
  readonly numbers: Numbers;
  readonly present: Trace;
  readonly place: string;
}

const isSame = (before: Evaluated | null, now: Evaluated): boolean =>
  before !== null &&
  before.present === now.present &&
  before.place === now.place &&
  before.numbers === now.numbers &&
  before.id === now.id &&
  before.named === now.named;

/** What of the cursor the check depends on. */
function placeOf(id: CheckId, { i, ...further }: CheckCursor): string {
  return JSON.stringify(isOfBatch(id) ? further : { i, ...further });
}

/** Both sides of the step's equation on the present data: quiet while they agree, loud where they do not. */
export function CheckChip({ id, named = false }: CheckChipProps) {
  const numbers = useNumbers();
  const chip = useRef<HTMLDivElement>(null);

  const evaluated = useRef<Evaluated>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const show = (present: Trace, cursor: CheckCursor) => {
    const node = chip.current;
    if (!node) return;
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
  };

  useLivePatch(() => {
    const [present, cursor] = [numbers.trace(), numbers.cursor()];
    const now = { id, named, numbers, present, place: placeOf(id, cursor) };
    // A beat that changes none of these changes no number here.
    if (isSame(evaluated.current, now)) return;
    clearTimeout(timer.current);
    const evaluate = () => {
      evaluated.current = now;
      show(present, cursor);
    };
    // Over very many examples a check takes more than a frame: it waits until the numbers rest.
    if (present.N * present.C * present.D <= mostAtOnce) evaluate();
    else timer.current = setTimeout(evaluate, pause);
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
