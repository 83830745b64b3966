import { useEffect, useRef, useState } from 'react';
import { hasNumber, originOf } from '../../engine';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { featureLabels } from '../../state/featureLabels';
import { useAppState } from '../../state/useAppState';
import { LiveText } from '../../ui/LiveText';
import { capital, fullName } from './names';
import { OriginTable } from './OriginTable';
import type { Order } from './useShownParts';
import { changedWhere, originWords } from './sentence';
import { Trail } from './Trail';
import { decimalsOf, valueOf } from './values';
import './origin.css';

/** One number and what made it: its parts as a waterfall, each of which answers in turn. */
export function OriginPanel({ onData }: { readonly onData: () => void }) {
  const { trace } = useNumbers();
  const trail = useAppState((state) => state.origin);
  const features = useAppState(featureLabels);
  // What the rows are depends on these; the numbers in them are patched.
  useAppState((state) => state.params.y);
  useAppState((state) => state.params.reduction);
  useAppState((state) => state.params.regulariser);
  const [order, choose] = useState<Order>('loop');
  const ref = trail.at(-1);
  const key = JSON.stringify(ref);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(key);
  useEffect(() => {
    // Opening the sheet is announced by the dialog.
    if (first.current === key) return;
    first.current = key;
    heading.current?.focus();
  }, [key]);
  if (!ref || !hasNumber(trace(), ref)) return null;

  const say = () => (hasNumber(trace(), ref) ? originWords(originOf(trace(), ref), trace()) : '');
  const where = changedWhere(originOf(trace(), ref), trace());
  return (
    <div className="origin" data-points-at-one="">
      {trail.length > 1 ? <Trail trail={trail} features={features} /> : null}
      <h3 ref={heading} tabIndex={-1} data-first-focus="">
        {capital(fullName(ref, features))}
        <LiveNumber className="origin-value" read={() => valueOf(trace(), ref)} decimals={decimalsOf(ref)} />
      </h3>
      <p className="origin-sentence">
        <LiveText read={say} />
        {where ? ` ${where}` : null}
      </p>
      {where ? (
        <button type="button" className="control origin-data" onClick={onData}>
          Open Data
        </button>
      ) : (
        <OriginTable key={key} of={ref} features={features} order={order} onOrder={choose} />
      )}
    </div>
  );
}
