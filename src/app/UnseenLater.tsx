import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { NumbersContext } from '../formula/numbers';
import { AppContext, useActions, useAppStore } from '../state/useAppState';
import { PulseContext } from '../ui/live';
import { createSight, SightContext } from '../ui/sight';
import { Conditions } from './Conditions';
import { createPulse } from './createPulse';
import { heldStore } from './heldStore';
import { useNumbersValue } from './useNumbersValue';

/** From so many examples on a frame has no time for what nobody sees. */
const many = 60;

/**
 * A view whose numbers wait, where there are many examples, while the reader has scrolled it out of sight: it follows
 * when the numbers stand still, and at once when it is seen or operated. Everything within reads one held state.
 */
export function UnseenLater({ children }: { readonly children: ReactNode }) {
  const source = useAppStore();
  const actions = useActions();
  const { app, pulse, sight } = useMemo(() => {
    const seen = createSight(() => {
      held.release();
    });
    const held = heldStore(source, ({ params }) => params.y.length > many && !seen.isLookedAt());
    return { app: { store: held.store, actions }, pulse: createPulse(held.store), sight: seen };
  }, [source, actions]);

  return (
    <AppContext value={app}>
      <PulseContext value={pulse}>
        <SightContext value={sight.watch}>
          <Numbers>{children}</Numbers>
        </SightContext>
      </PulseContext>
    </AppContext>
  );
}

/** The numbers and conditions of the state held. */
function Numbers({ children }: { readonly children: ReactNode }) {
  return (
    <NumbersContext value={useNumbersValue()}>
      <Conditions>{children}</Conditions>
    </NumbersContext>
  );
}
