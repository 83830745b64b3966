import { memo, useRef } from 'react';
import type { HTMLAttributes } from 'react';
import { useLivePatch } from '../ui/live';
import { useNumbers } from './numbers';

interface LiveNumberProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  readonly read: () => number;
  readonly decimals?: number;
}

/** A number in a box of fixed width, rewritten in place whenever the state changes. */
export const LiveNumber = memo(function LiveNumber({ read, decimals, className, ...rest }: LiveNumberProps) {
  const numbers = useNumbers();
  const node = useRef<HTMLSpanElement>(null);
  useLivePatch(() => {
    const text = numbers.format(read(), decimals);
    if (node.current && node.current.textContent !== text) node.current.textContent = text;
  }, [numbers, decimals, read]);
  return <span ref={node} className={className ? `number ${className}` : 'number'} {...rest} />;
});
