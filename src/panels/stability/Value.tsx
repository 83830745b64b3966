import { useRef } from 'react';
import type { HTMLAttributes } from 'react';
import { useNumbers } from '../../formula/numbers';
import { patchNumber } from '../../formula/patchNumber';
import { useLivePatch } from '../../ui/live';
import { writeValue } from './writeValue';

interface ValueProps extends Omit<HTMLAttributes<HTMLTableCellElement>, 'children'> {
  readonly read: () => number;
  /** Whether the number is wrong though it is one. */
  readonly wrong?: () => boolean;
}

/** A number of the table; loud where the program has lost it. */
export function Value({ read, wrong, ...rest }: ValueProps) {
  const { decimals } = useNumbers();
  const node = useRef<HTMLTableCellElement>(null);
  useLivePatch(() => {
    if (!node.current) return;
    const value = read();
    patchNumber(node.current, writeValue(value, decimals));
    node.current.toggleAttribute('data-lost', !Number.isFinite(value) || wrong?.() === true);
  }, [read, wrong, decimals]);
  return <td ref={node} className="num" {...rest} />;
}
