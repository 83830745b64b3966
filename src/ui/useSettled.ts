import { useEffect, useState } from 'react';
import { usePulse } from './live';

/** How long the numbers must stand still before what is dear to compute is computed anew. */
const pause = 150;

/** A value that takes too long to compute in a frame: renewed once the numbers have come to rest. */
export function useSettled<Value>(read: () => Value): Value {
  const pulse = usePulse();
  const [value, keep] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = () => {
      keep(() => read());
    };
    const unsubscribe = pulse.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(renew, pause);
    });
    renew();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [pulse, read]);
  return value;
}
