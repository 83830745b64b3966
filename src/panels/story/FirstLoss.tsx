import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { slotNumber } from '../../formula/readSlot';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';
import { ScrollBox } from '../../ui/ScrollBox';
import './ledger.css';
import './firstLoss.css';

const rows = [
  { name: 'all weights 0', one: 'logC', all: 'firstDataLoss' },
  { name: 'these weights', one: 'loss', all: 'dataLoss' },
] as const;

/** The loss that knows nothing beside the present one, and a button that makes them the same. */
export function FirstLoss() {
  const { trace, cursor } = useNumbers();
  const { zeroWeights } = useActions();
  const { N } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  const reduction = useAppState((state) => state.params.reduction);
  const isZero = useAppState(({ params }) => params.W.every((row) => row.every((weight) => weight === 0)));
  const number = (slot: string) => () => slotNumber(slot, trace(), cursor());

  return (
    <>
      <ScrollBox aria-label="Worked table" className="ledger-scroll">
        <table className="ledger">
          <caption className="visually-hidden">
            {`The loss of example ${i}, and of all ${N}, with all weights 0 and with the present ones`}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">weights</span>
              </th>
              <th scope="col">
                <Line id="loss" />
              </th>
              <th scope="col">{`${reduction} of all ${N}`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, one, all }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="num" data-term="loss">
                  <LiveNumber read={number(one)} />
                </td>
                <td className="num">
                  <LiveNumber read={number(all)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="first-loss">
        <button
          type="button"
          className="first-loss-button"
          aria-disabled={isZero || undefined}
          onClick={() => {
            if (!isZero) zeroWeights();
          }}
        >
          Set all weights to 0
        </button>
        <span>{isZero ? 'All weights are 0. Undo brings the old ones back.' : null}</span>
      </p>
    </>
  );
}
