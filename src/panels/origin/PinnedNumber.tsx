import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { originRefOf } from '../../state/originRef';
import { selectShownCursor } from '../../state/shownCursor';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { registry } from '../../terms/registry';
import { WhereFrom } from '../../ui/WhereFrom';
import { decimalsOf, valueOf } from './values';
import './pinnedNumber.css';

/** The pinned term's number at the cursor, where no story is in view to say it: it can be asked, or let go. */
export function PinnedNumber() {
  const store = useAppStore();
  const { trace } = useNumbers();
  const { askOrigin, pin } = useActions();
  const pinned = useAppState((state) => state.pinned);
  if (!pinned) return null;
  const ref = () => originRefOf(pinned, selectShownCursor(store.getState()));
  const { name } = registry[pinned.term];
  return (
    <p className="pinned-number">
      <span>{name}</span>
      <LiveNumber read={() => valueOf(trace(), ref())} decimals={decimalsOf(ref())} />
      <WhereFrom
        of={name}
        onAsk={() => {
          askOrigin(pinned);
        }}
      />
      <button
        type="button"
        aria-label={`Let go of ${name}`}
        onClick={() => {
          pin(null);
        }}
      >
        Let go
      </button>
    </p>
  );
}
