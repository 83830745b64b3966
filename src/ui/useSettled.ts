import { useEffect, useState } from 'react';
import { usePulse } from './live';
import { restTimer } from './restTimer';

/** How long the numbers must stand still before what is dear to compute is computed anew. */
const pause = 150;

/** A value that takes too long to compute in a frame: renewed once the numbers have come to rest. */
export function useSettled<Value>(read: () => Value): Value {
  const pulse = usePulse();
  const [value, keep] = useState(read);
  useEffect(() => {
    const renew = () => {
      keep(() => read());
    };
    const timer = restTimer(renew, pause);
    const unsubscribe = pulse.subscribe(timer.touch);
    renew();
    return () => {
      timer.cancel();
      unsubscribe();
    };
  }, [pulse, read]);
  return value;
}
