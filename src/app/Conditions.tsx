import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ConditionsContext } from '../formula/conditions';
import { useAppState } from '../state/useAppState';
import { useK } from '../state/useK';

/** Tells everything within under which conventions, and for which case of the cursor, formulas are shown. */
export function Conditions({ children }: { readonly children: ReactNode }) {
  const layout = useAppState((state) => state.layout);
  const reduction = useAppState((state) => state.params.reduction);
  const regulariser = useAppState((state) => state.params.regulariser);
  const bias = useAppState((state) => state.params.bias);
  const k = useK();
  const same = useAppState((state) => k === state.cursor.j);
  const label = useAppState((state) => state.cursor.j === state.params.y[state.cursor.i]);
  const conditions = useMemo(
    () => ({ layout, regulariser, reduction, bias, same, label }),
    [layout, regulariser, reduction, bias, same, label],
  );
  return <ConditionsContext value={conditions}>{children}</ConditionsContext>;
}
