import { useMemo } from 'react';
import { formatNumber } from '../formula/formatNumber';
import type { Numbers } from '../formula/numbers';
import { numberWidth } from '../state/numberWidth';
import { selectIsEditing, selectTrace } from '../state/selectors';
import { selectShownCursor } from '../state/shownCursor';
import { useAppState, useAppStore } from '../state/useAppState';
import { useAtRest } from '../ui/useAtRest';

/** What every formula, table and listing reads: the store's one trace, its cursor, and how numbers are written. */
export function useNumbersValue(): Numbers {
  const store = useAppStore();
  const decimals = useAppState((state) => state.settings.decimals);
  const reading = useAppState((state) => state.settings.reading);
  const measured = useAppState((state) => numberWidth(selectTrace(state), state.settings.decimals));
  const width = useAtRest(measured, useAppState(selectIsEditing));

  return useMemo(
    () => ({
      trace: () => selectTrace(store.getState()),
      cursor: () => ({ ...selectShownCursor(store.getState()), ...store.getState().trials }),
      format: (value, places = decimals) => formatNumber(value, places, width),
      decimals,
      width,
      reading,
    }),
    [store, decimals, width, reading],
  );
}
