import { useRef } from 'react';
import type { HTMLAttributes } from 'react';
import { useNumbers } from '../../formula/numbers';
import { patchNumber } from '../../formula/patchNumber';
import { useLivePatch } from '../../ui/live';
import { writeExponential, writeValue } from './writeValue';

interface ValueProps extends Omit<HTMLAttributes<HTMLTableCellElement>, 'children'> {
  readonly read: () => number;
  /** Whether it is an exponential or a sum of them, which may be of any order of magnitude. */
  readonly exponential?: boolean;
  /** Whether the number is wrong though it is one. */
  readonly wrong?: () => boolean;
}

/** A number of the table; loud where the program has lost it. */
export function Value({ read, exponential = false, wrong, ...rest }: ValueProps) {
  const { decimals } = useNumbers();
  const write = exponential ? writeExponential : writeValue;
  const node = useRef<HTMLTableCellElement>(null);
  useLivePatch(() => {
    if (!node.current) return;
    const value = read();
    patchNumber(node.current, write(value, decimals));
    node.current.toggleAttribute('data-lost', !Number.isFinite(value) || wrong?.() === true);
  }, [read, write, wrong, decimals]);
  return <td ref={node} className="num" {...rest} />;
}
