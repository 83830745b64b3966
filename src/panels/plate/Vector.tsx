import { LiveNumber } from '../../formula/LiveNumber';
import { featureLabels } from '../../state/featureLabels';
import { useAppState } from '../../state/useAppState';

interface VectorProps {
  readonly D: number;
  readonly name: string;
  /** How entry d is read. */
  readonly read: (d: number) => () => number;
}

/** As many entries as stand under a factor; of a longer vector the first ones and the cursor's. */
const most = 3;

/** A vector as a bracketed column; the cursor's feature is bold. */
export function Vector({ D, name, read }: VectorProps) {
  const d = useAppState((state) => state.cursor.d);
  const names = useAppState(featureLabels);
  const shown = D <= most ? Array.from({ length: D }, (_, at) => at) : [0, Math.max(1, d)];
  return (
    <span className="vector">
      {shown.map((at) => (
        <span key={at} className="vector-entry" data-cursor={at === d || undefined}>
          <span className="visually-hidden">{`${name}, ${names[at] ?? ''}: `}</span>
          <LiveNumber read={read(at)} />
        </span>
      ))}
      {D > most ? (
        <span className="vector-entry vector-more">
          <span aria-hidden="true">⋮</span>
          <span className="visually-hidden">{`and ${D - shown.length} more`}</span>
        </span>
      ) : null}
    </span>
  );
}
