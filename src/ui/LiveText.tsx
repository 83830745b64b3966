import { useRef } from 'react';
import type { HTMLAttributes } from 'react';
import { useLivePatch } from './live';

interface LiveTextProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  readonly read: () => string;
}

/** Words that follow the state, rewritten in place. */
export function LiveText({ read, ...rest }: LiveTextProps) {
  const node = useRef<HTMLSpanElement>(null);
  useLivePatch(() => {
    const text = read();
    if (node.current && node.current.textContent !== text) node.current.textContent = text;
  }, [read]);
  return <span ref={node} {...rest} />;
}
