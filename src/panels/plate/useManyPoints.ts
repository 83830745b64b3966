import { useEffect, useState } from 'react';
import { mostPoints } from '../../charts/layout/mostPoints';
import type { PlaneExtras } from '../../charts/plane/extras';

/** What draws more points than have a mark each: fetched when data of that many come, for chapter 1 has twelve. */
export function useManyPoints(N: number): PlaneExtras | null {
  const [extras, setExtras] = useState<PlaneExtras | null>(null);
  const many = N > mostPoints;
  useEffect(() => {
    if (!many) return undefined;
    let gone = false;
    void import('../../charts/plane/extras').then(({ planeExtras }) => {
      if (!gone) setExtras(planeExtras);
    });
    return () => {
      gone = true;
    };
  }, [many]);
  return many ? extras : null;
}
