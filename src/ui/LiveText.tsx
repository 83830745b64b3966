import { useRef } from 'react';
import type { HTMLAttributes } from 'react';
import { useLivePatch } from './live';
import { setText } from './setText';

interface LiveTextProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  readonly read: () => string;
}

/** Words that follow the state, rewritten in place. */
export function LiveText({ read, ...rest }: LiveTextProps) {
  const node = useRef<HTMLSpanElement>(null);
  const written = useRef<string | null>(null);
  useLivePatch(() => {
    const text = read();
    if (!node.current || written.current === text) return;
    written.current = text;
    setText(node.current, text);
  }, [read]);
  return <span ref={node} {...rest} />;
}
