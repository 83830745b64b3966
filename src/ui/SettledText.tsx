import { useEffect, useRef } from 'react';
import { usePulse } from './live';
import { restTimer } from './restTimer';
import type { RestTimer } from './restTimer';

/** How long the numbers must stand still before their description is written anew. */
const pause = 300;

interface SettledTextProps {
  readonly id: string;
  readonly read: () => string;
}

/** A description for those who do not see the picture, rewritten once the numbers have come to rest. */
export function SettledText({ id, read }: SettledTextProps) {
  const pulse = usePulse();
  const node = useRef<HTMLParagraphElement>(null);
  const latest = useRef(read);
  const rest = useRef<RestTimer>(null);
  useEffect(() => {
    latest.current = read;
    rest.current?.touch();
  }, [read]);
  useEffect(() => {
    const write = () => {
      if (node.current) node.current.textContent = latest.current();
    };
    write();
    const timer = restTimer(write, pause);
    rest.current = timer;
    const unsubscribe = pulse.subscribe(timer.touch);
    return () => {
      timer.cancel();
      unsubscribe();
    };
  }, [pulse]);
  return <p id={id} ref={node} className="visually-hidden" />;
}
