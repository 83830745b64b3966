import { createContext, useContext } from 'react';
import type { Position } from './step';

/** The step on the page: the state's place, once its texts are there. */
export const PositionContext = createContext<Position | null>(null);

export function usePosition(): Position {
  const position = useContext(PositionContext);
  if (!position) throw new Error('A panel stands outside of PositionContext.');
  return position;
}
