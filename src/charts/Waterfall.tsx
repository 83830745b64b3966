import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useLivePatch } from '../ui/live';
import { placeBar, waterfallScale } from './layout/waterfall';
import type { WaterfallBar } from './layout/waterfall';
import { Parts } from './parts';
import './waterfall.css';

/** Every row's bar as it is now, by the row's key, and the scale that they share; null where there are none. */
export interface WaterfallDrawing {
  readonly bars: Readonly<Record<string, WaterfallBar>>;
  readonly domain: readonly [number, number];
}

export interface WaterfallRow {
  readonly key: string;
  readonly name: ReactNode;
  /** The sign of an operation that stands before it: − × /. */
  readonly sign?: string | undefined;
  readonly number: ReactNode;
  /** Which marks light up with the row. */
  readonly mark?: Readonly<Record<`data-${string}`, string | number | undefined>>;
  readonly action?: ReactNode;
  /** A row that ends what stands above it. */
  readonly kind?: 'part' | 'total' | 'result';
  /** Whether a bar is drawn for it: one that goes on from the bar before, all of it from 0, or one by itself. */
  readonly bar?: 'joined' | 'whole' | 'apart' | undefined;
  readonly cursor?: boolean;
}

interface WaterfallProps {
  readonly rows: readonly WaterfallRow[];
  /** The drawing as it is now; called on every beat. */
  readonly read: () => WaterfallDrawing | null;
  /** The picture in words. */
  readonly caption: ReactNode;
  readonly heads: { readonly name: string; readonly action: string };
  /** The height of a row, in pixels; the scale is as wide as there is room. */
  readonly height: number;
}

/** Numbers that make another one, a row each, with bars that start where the one before ends. */
export function Waterfall({ rows, read, caption, heads, height }: WaterfallProps) {
  const table = useRef<HTMLTableElement>(null);
  const keys = rows.map(({ key, bar }) => `${key} ${bar ?? ''}`).join();
  useLivePatch(() => {
    if (!table.current) return;
    const parts = new Parts(table.current);
    const drawing = read();
    const scale = drawing ? waterfallScale(drawing.domain, 100) : null;
    for (const { key } of rows) {
      const bar = drawing?.bars[key];
      if (!bar || !scale) {
        parts.write(`row-${key}`, 'data-sign', 'none');
        continue;
      }
      const placed = placeBar(bar, scale);
      parts.write(`row-${key}`, 'data-sign', placed.sign);
      parts.write(`bar-${key}`, 'x', percent(placed.x));
      parts.write(`bar-${key}`, 'width', percent(Math.max(0.2, placed.width)));
      for (const [end, at] of [
        ['from', placed.from],
        ['to', placed.to],
      ] as const) {
        parts.write(`${end}-${key}`, 'x1', percent(at));
        parts.write(`${end}-${key}`, 'x2', percent(at));
      }
    }
    const zero = percent(scale?.(0) ?? 0);
    parts.write('zero', 'x1', zero);
    parts.write('zero', 'x2', zero);
  }, [keys, read]);

  const drawn = rows.some(({ bar }) => bar !== undefined);
  return (
    <table ref={table} className="waterfall">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{heads.name}</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">number</span>
          </th>
          <th scope="col" className="waterfall-action" colSpan={drawn ? 2 : 1}>
            {heads.action}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key} data-row={row.kind ?? 'part'} data-cursor={row.cursor ? '' : undefined}>
            <th scope="row" {...row.mark}>
              <span className="waterfall-name">
                {row.sign ? <span className="waterfall-sign">{row.sign}</span> : null}
                {row.name}
              </span>
            </th>
            <td className="num" {...row.mark}>
              {row.number}
            </td>
            {drawn ? (
              <td className="waterfall-bar" {...row.mark}>
                <svg
                  data-part={`row-${row.key}`}
                  data-sign="none"
                  height={height}
                  aria-hidden="true"
                  focusable="false"
                >
                  {row.bar ? (
                    <>
                      <line data-part="zero" className="waterfall-zero" y1={0} y2={height} />
                      {joins(rows[at - 1]) && joins(row) ? (
                        <line
                          data-part={`${row.bar === 'whole' ? 'to' : 'from'}-${row.key}`}
                          className="waterfall-join"
                          y1={0}
                          y2={height * 0.25}
                        />
                      ) : null}
                      {joins(row) && joins(rows[at + 1]) ? (
                        <line
                          data-part={`to-${row.key}`}
                          className="waterfall-join"
                          y1={height * 0.75}
                          y2={height}
                        />
                      ) : null}
                      <rect data-part={`bar-${row.key}`} y={height * 0.25} height={height * 0.5} />
                    </>
                  ) : null}
                </svg>
              </td>
            ) : null}
            <td className="waterfall-action">{row.action}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A share of the scale for an attribute: a hundredth of a percent is finer than any screen shows. */
const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** Whether a row's bar goes on from the one above it, or on to the one below. */
function joins(row: WaterfallRow | undefined): boolean {
  return row?.bar === 'joined' || row?.bar === 'whole';
}
