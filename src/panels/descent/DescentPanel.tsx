import { useCallback, useId } from 'react';
import { LineChart } from '../../charts/LineChart';
import { fromZero } from '../../charts/layout/lineChart';
import { descentStep, runDescent } from '../../engine';
import type { DescentEnd } from '../../engine';
import { formatNumber } from '../../formula/formatNumber';
import { selectTrace } from '../../state/selectors';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { useMeasured } from '../../ui/useMeasured';
import { View } from '../../ui/View';
import type { MeasureQuestion } from '../../workers/measureMessages';
import './descent.css';

/** How far the curve looks ahead. */
const steps = 40;
/** The slider's exponents of ten, in tenths. */
const [slowest, fastest] = [-20, 20] as const;

const rateOf = (tenths: number) => Number((10 ** (tenths / 10)).toPrecision(2));
const tenthsOf = (rate: number) => Math.round(10 * Math.log10(rate));

function descentOf(question: MeasureQuestion): DescentEnd {
  if (question.kind !== 'descent') throw new RangeError('This asks for no descent.');
  return runDescent(question.params, question);
}

/** Where gradient descent would lead at a rate, and a step of it to take. */
export function DescentPanel({ label }: { readonly label: string }) {
  const store = useAppStore();
  const actions = useActions();
  const decimals = useAppState((state) => state.settings.decimals);
  const id = useId();
  const rate = useAppState((state) => state.trials.rate);
  const ask = useCallback(
    (): MeasureQuestion => ({
      kind: 'descent',
      params: store.getState().params,
      learningRate: rate,
      steps,
    }),
    [store, rate],
  );
  const measured = useMeasured(ask, descentOf);
  const ahead = measured ?? { losses: [], reason: 'steps-taken', message: '' };
  const points = ahead.losses.map((loss, step) => ({ x: step, y: loss }));
  const last = ahead.losses.at(-1) ?? NaN;
  const start = ahead.losses[0] ?? NaN;
  const said =
    ahead.reason === 'loss-not-finite'
      ? ahead.message
      : measured === null
        ? 'The losses ahead are being computed.'
        : `After ${steps} steps at this rate the loss goes from ${formatNumber(start, decimals)} to ${formatNumber(last, decimals)}.`;

  const take = () => {
    actions.beginEdit();
    const { W } = descentStep(selectTrace(store.getState()).params, rate);
    W.forEach((row, j) => {
      row.forEach((weight, d) => actions.setWeight(j, d, weight));
    });
    actions.endEdit();
  };

  return (
    <View label={label} title="The loss over the steps ahead" className="descent-view">
      <LineChart
        label="The loss after every step of gradient descent"
        describedBy={id}
        series={[{ name: `loss at rate ${String(rate)}`, points }]}
        x={{ kind: 'linear', domain: [0, steps], ticks: [0, 10, 20, 30, 40], title: 'steps' }}
        y={{ ...fromZero(ahead.losses, 5), title: 'loss' }}
        mark={points[0] ?? null}
      />
      <div className="descent-controls">
        <label className="descent-rate">
          <span>rate η</span>
          <input
            type="range"
            min={slowest}
            max={fastest}
            value={tenthsOf(rate)}
            aria-valuetext={String(rate)}
            onChange={(event) => {
              actions.setTrial({ rate: rateOf(Number(event.target.value)) });
            }}
          />
          <span className="number descent-value">{rate}</span>
        </label>
        <button type="button" className="control" onClick={take}>
          Take one step
        </button>
      </div>
      <p id={id} className="descent-said">
        {said}
      </p>
    </View>
  );
}
