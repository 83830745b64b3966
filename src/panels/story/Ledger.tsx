import { Line } from '../../formula/Line';
import { Bar } from '../../charts/Bar';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import type { LedgerId, StepOutline } from '../../lesson/types';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { useK } from '../../state/useK';
import { letterOf } from '../../terms/classLetters';
import { ledgers } from './ledgers';
import { FirstLoss } from './FirstLoss';
import type { LedgerPlace, PlainLedgerId } from './ledgerSource';
import { Products } from './Products';
import { RowName } from './RowName';
import { OverClasses } from './OverClasses';
import { RowOfGradient } from './RowOfGradient';
import { rowsShown } from '../../ui/shown';
import { ScrollBox } from '../../ui/ScrollBox';
import './ledger.css';

/** Sums and products one can redo by hand: a row a class or a feature, and their total. */
export function Ledger({ id, step }: { readonly id: LedgerId; readonly step: StepOutline }) {
  if (id === 'row-of-gradient') return <RowOfGradient />;
  if (id === 'products') return <Products />;
  if (id === 'first-loss') return <FirstLoss />;
  if (id === 'one-slope' || id === 'ways' || id === 'survivor') return <OverClasses id={id} />;
  return <PlainLedger id={id} step={step} />;
}

function PlainLedger({ id, step }: { readonly id: PlainLedgerId; readonly step: StepOutline }) {
  const { trace, cursor } = useNumbers();
  const { N, C, D } = useAppState(selectShapes);
  const { i, j, d } = useAppState((state) => state.cursor);
  const k = useK();
  const ledger = ledgers[id];
  const count = { class: C, feature: D, example: N }[ledger.rows];
  const chosen = { class: ledger.chosen === 'k' ? k : j, feature: d, example: i }[ledger.rows];
  const rows = rowsShown(count, chosen, ledger.most);
  const totals = ledger.columns.some(({ total }) => total);
  const place = (row: number): LedgerPlace => ({ trace: trace(), cursor: cursor(), row });

  return (
    <ScrollBox aria-label="Worked table" className="ledger-scroll">
      <table className="ledger">
        <caption className="visually-hidden">{`${ledger.describe} (${step.id}, example ${i}, class ${letterOf(j)})`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{ledger.rows}</span>
            </th>
            {ledger.columns.map((column) => (
              <th key={column.head} scope="col">
                <Line id={column.head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} data-cursor={row === chosen || undefined}>
              <th scope="row">
                <RowName of={ledger.rows} row={row} />
              </th>
              {ledger.columns.map((column) => (
                <td key={column.head} className="num">
                  {column.bar ? <Bar read={() => column.read(place(row))} signed width={96} /> : null}
                  <LiveNumber
                    data-term={column.term}
                    read={() => column.read(place(row))}
                    decimals={column.whole ? 0 : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
          {rows.length < count ? (
            <tr>
              <th scope="row" colSpan={ledger.columns.length + 1} className="ledger-more">
                {`and ${count - rows.length} more${totals ? ', counted in the sum' : ''}`}
              </th>
            </tr>
          ) : null}
        </tbody>
        {totals ? (
          <tfoot>
            <tr>
              <th scope="row">sum</th>
              {ledger.columns.map((column) => (
                <td key={column.head} className="num">
                  {column.total ? (
                    <LiveNumber
                      read={() => sumOf(count, (row) => column.read(place(row)))}
                      decimals={column.whole ? 0 : undefined}
                    />
                  ) : null}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </ScrollBox>
  );
}

function sumOf(count: number, read: (row: number) => number): number {
  let sum = 0;
  for (let row = 0; row < count; row += 1) sum += read(row);
  return sum;
}
