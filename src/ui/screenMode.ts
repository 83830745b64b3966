import { createContext, useContext } from 'react';

/** How large a picture draws: a page's figure, the plate, a projector, a phone. */
export type ScreenMode = 'page' | 'plate' | 'lecture' | 'phone';

export const ScreenModeContext = createContext<ScreenMode>('page');

export function useScreenMode(): ScreenMode {
  return useContext(ScreenModeContext);
}
