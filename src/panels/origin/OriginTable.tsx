import { useMemo, useState } from 'react';
import { hasNumber, originOf } from '../../engine';
import type { Origin, OriginRef } from '../../engine';
import { Waterfall } from '../../charts/Waterfall';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useActions, useAppState } from '../../state/useAppState';
import { Choice } from '../../ui/Choice';
import { LiveText } from '../../ui/LiveText';
import { fullName } from './names';
import { RowName } from './RowName';
import { limitOf, originSentence } from './sentence';
import { drawingOf, rowsOf } from './rows';
import type { OriginRow } from './rows';
import { useShownParts } from './useShownParts';
import type { Order } from './useShownParts';
import { decimalsOf, rowValue, termOf } from './values';

interface OriginTableProps {
  readonly of: OriginRef;
  readonly features: readonly string[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** How many parts have a row of their own, and how large rows are: beside a page, and for the last row of a hall. */
const sizes = {
  page: { most: 13, height: 24 },
  phone: { most: 13, height: 36 },
  lecture: { most: 6, height: 56 },
} as const;

const phone = '(max-width: 699px)';

/** The parts of a number, from the first to what they make. */
export function OriginTable({ of, features, order, onOrder }: OriginTableProps) {
  const { trace, format } = useNumbers();
  const { followOrigin } = useActions();
  const lecture = useAppState((state) => state.settings.view === 'lecture');
  const i = useAppState((state) => state.cursor.i);
  const size = sizes[lecture ? 'lecture' : window.matchMedia(phone).matches ? 'phone' : 'page'];
  const [all, showAll] = useState(false);
  const origin = originOf(trace(), of);
  const count = origin.parts.length;
  const shown = useShownParts(of, order, all ? Infinity : size.most);
  const shownKey = shown.join();
  const read = useMemo(() => {
    const parts = shownKey === '' ? [] : shownKey.split(',').map(Number);
    return () => (hasNumber(trace(), of) ? drawingOf(originOf(trace(), of), parts) : null);
  }, [trace, of, shownKey]);
  const rows = rowsOf(origin, shown, features);

  const say = (words: (one: Origin) => string) => () =>
    hasNumber(trace(), of) ? words(originOf(trace(), of)) : '';

  const row = (one: OriginRow) => {
    const { ref } = one;
    const value = () => rowValue(trace(), of, one, shown);
    const leads = ref !== null && one.kind !== 'result';
    return {
      ...one,
      name: one.key === 'rest' ? <Rest name={one.name} onAll={() => showAll(true)} /> : <RowName of={one} />,
      number: <LiveNumber read={value} decimals={ref ? decimalsOf(ref) : undefined} />,
      ...(ref && one.kind !== 'result' ? { mark: markOf(ref) } : {}),
      cursor: one.kind === 'part' && count > 1 && ref?.i === i && /^(contribution|loss)$/.test(ref.quantity),
      action: leads ? (
        <button
          type="button"
          className="origin-follow"
          aria-label={`Where from? ${fullName(ref, features)}`}
          onClick={() => {
            followOrigin(ref);
          }}
        >
          →
        </button>
      ) : null,
    };
  };

  return (
    <>
      {count > 3 ? (
        <Choice
          className="origin-order"
          legend="Order"
          value={order}
          onChange={onOrder}
          options={[
            { value: 'loop', label: 'as in the loop' },
            { value: 'size', label: 'by size' },
          ]}
        />
      ) : null}
      <div className="origin-room">
        <Waterfall
          rows={rows.map(row)}
          read={read}
          caption={<LiveText read={say((one) => originSentence(one, trace(), features))} />}
          heads={{ name: 'part', action: 'Where from?' }}
          height={size.height}
        />
      </div>
      {origin.count ? (
        <p className="origin-note">
          {`A bar is a number over N = ${format(origin.count.value, 0)}, so that one scale holds the parts and what they make: filled is minus, hollow is plus.`}
        </p>
      ) : origin.parts.some(({ share }) => share !== null) ? (
        <p className="origin-note">Filled is minus, hollow is plus.</p>
      ) : null}
      <p className="origin-note">
        <LiveText read={say(limitOf)} />
      </p>
    </>
  );
}

/** The marks that a row lights: those of its term, of its indices alone. */
function markOf(ref: OriginRef) {
  const { i, j, k, d } = ref;
  return {
    'data-term': termOf(ref) ?? undefined,
    'data-i': i,
    'data-j': j,
    'data-k': k,
    'data-d': d,
  };
}

function Rest({ name, onAll }: { readonly name: string; readonly onAll: () => void }) {
  return (
    <button type="button" className="origin-all" aria-label={`${name}: show all`} onClick={onAll}>
      {name}
    </button>
  );
}
