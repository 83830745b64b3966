import { useEffect, useState } from 'react';
import { mostPoints } from '../charts/layout/mostPoints';
import type { PlaneExtras } from '../charts/plane/extras';
import { useAppState } from '../state/useAppState';
import { loadPlaneExtras } from './parts';

/** What draws more points than have a mark each: fetched where data of that many come, for chapter 1 has twelve. */
export function useManyPoints(): PlaneExtras | null {
  const [extras, setExtras] = useState<PlaneExtras | null>(null);
  const many = useAppState((state) => state.params.y.length > mostPoints);
  useEffect(() => {
    if (!many) return undefined;
    let gone = false;
    void loadPlaneExtras().then((loaded) => {
      if (!gone) setExtras(loaded);
    });
    return () => {
      gone = true;
    };
  }, [many]);
  return many ? extras : null;
}
