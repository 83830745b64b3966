import { memo, useRef } from 'react';
import type { HTMLAttributes } from 'react';
import { useLivePatch } from '../ui/live';
import { setText } from '../ui/setText';
import { useNumbers } from './numbers';

interface LiveNumberProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  readonly read: () => number;
  readonly decimals?: number;
}

/** A number in a box of fixed width, rewritten in place whenever the state changes. */
export const LiveNumber = memo(function LiveNumber({ read, decimals, className, ...rest }: LiveNumberProps) {
  const numbers = useNumbers();
  const node = useRef<HTMLSpanElement>(null);
  const written = useRef<string | null>(null);
  useLivePatch(() => {
    const text = numbers.format(read(), decimals);
    if (!node.current || written.current === text) return;
    written.current = text;
    setText(node.current, text);
  }, [numbers, decimals, read]);
  return <span ref={node} className={className ? `number ${className}` : 'number'} {...rest} />;
});
