import { useCallback, useId } from 'react';
import { LineChart } from '../../charts/LineChart';
import { decades } from '../../charts/layout/lineChart';
import { curveSteps, errorCurves } from '../../engine/errorCurve';
import type { ErrorCurve } from '../../engine/errorCurve';
import { inPowers } from '../../formula/formatNumber';
import { splitExponent } from '../../formula/splitExponent';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { useMeasured } from '../../ui/useMeasured';
import { View } from '../../ui/View';
import type { MeasureQuestion } from '../../workers/measureMessages';
import './errorCurve.css';

const names = ['central, float64', 'forward, float64', 'central, float32'];
const dashes = ['solid', 'dashed', 'dotted'] as const;

const curvesOf = (question: MeasureQuestion): readonly ErrorCurve[] =>
  question.kind === 'errorCurves' ? errorCurves(question.params, question.entry) : [];

/** The curves while a worker measures: their steps, and no error yet. */
const unmeasured: readonly ErrorCurve[] = [];

/** The V: how far a measured slope is from the entry of dW at the cursor, against the step. */
export function ErrorCurvePanel({ label }: { readonly label: string }) {
  const store = useAppStore();
  const { setTrial } = useActions();
  const j = useAppState((state) => state.cursor.j);
  const d = useAppState((state) => state.cursor.d);
  const step = useAppState((state) => state.trials.h);
  const chosen = curveSteps.indexOf(step);
  const id = useId();
  const ask = useCallback(
    (): MeasureQuestion => ({ kind: 'errorCurves', params: store.getState().params, entry: { j, d } }),
    [store, j, d],
  );
  const measured = useMeasured(ask, curvesOf);
  const curves = measured ?? unmeasured;
  const points = curves.map((curve) =>
    curve.points.map(({ h, relativeError }) => ({ x: h, y: relativeError })),
  );
  const errors = curves.map((curve) => curve.points[chosen]?.relativeError ?? NaN);

  return (
    <View label={label} title="Relative error against the step" className="error-curve">
      <LineChart
        label="Relative error against the step, both in powers of ten"
        describedBy={id}
        series={points.map((line, n) => ({
          name: names[n] ?? '',
          points: line,
          dash: dashes[n] ?? 'solid',
        }))}
        x={{ ...decades(curveSteps, 8), title: 'step h' }}
        y={{
          ...decades(
            points.flat().map(({ y }) => y),
            7,
          ),
          title: 'relative error',
        }}
        mark={points[0]?.[chosen] ?? null}
      />
      <label className="error-curve-step">
        <span>step h</span>
        <input
          type="range"
          min={0}
          max={curveSteps.length - 1}
          value={curveSteps.length - 1 - chosen}
          aria-valuetext={inWords(step)}
          onChange={(event) => {
            setTrial({ h: curveSteps[curveSteps.length - 1 - Number(event.target.value)] ?? step });
          }}
        />
        <span className="number error-curve-h">
          <Power value={step} />
        </span>
      </label>
      <table className="error-curve-table">
        <caption className="visually-hidden">{`Relative error of class ${letterOf(j)}, feature ${d}, at this step`}</caption>
        <tbody>
          {errors.map((error, n) => (
            <tr key={names[n]}>
              <th scope="row">{names[n]}</th>
              <td className="num number">
                <Power value={error} />
              </td>
              <td>{verdict(error)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p id={id} className={measured ? 'visually-hidden' : undefined} role={measured ? undefined : 'status'}>
        {measured ? describe(measured) : 'The curves are being measured, loss by loss over all examples.'}
      </p>
    </View>
  );
}

function Power({ value }: { readonly value: number }) {
  const { base, exponent } = splitExponent(inPowers(value));
  return (
    <>
      {base}
      {exponent === '' ? null : <span className="number-exponent">{exponent}</span>}
    </>
  );
}

const inWords = (value: number) => value.toExponential(1).replace('e-', ' times ten to the minus ');

/** The thresholds of the course, for a loss without kinks. */
function verdict(error: number): string {
  if (error <= 1e-7) return 'agrees';
  return error <= 1e-4 ? 'too far apart for a smooth loss' : 'would look like a mistake';
}

function describe(curves: readonly ErrorCurve[]): string {
  return curves
    .map(({ points }, n) => {
      const best = points.reduce((least, one) => (one.relativeError < least.relativeError ? one : least));
      return `${names[n] ?? ''}: the least error, ${inPowers(best.relativeError)}, is at a step of ${inPowers(best.h)}.`;
    })
    .join(' ');
}
