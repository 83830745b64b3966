import { useCallback, useId } from 'react';
import { LogCurve } from '../../charts/LogCurve';
import { describeLogCurve } from '../../charts/describe/logCurve';
import { selectTrace } from '../../state/selectors';
import { useAppState, useAppStore } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { useScreenMode } from '../../ui/screenMode';
import { SettledText } from '../../ui/SettledText';
import { View } from '../../ui/View';
import './logCurvePanel.css';

interface LogCurvePanelProps {
  readonly label: string;
  /** Whether the loss of weights that are all 0 is drawn too. */
  readonly first: boolean;
  /** The picture alone, as in a lecture. */
  readonly bare?: boolean;
}

/** −log p against p: what the label's probability costs, example by example. */
export function LogCurvePanel({ label, first, bare = false }: LogCurvePanelProps) {
  const store = useAppStore();
  const mode = useScreenMode();
  const N = useAppState((state) => state.params.y.length);
  const C = useAppState((state) => state.params.W.length);
  const i = useAppState((state) => state.cursor.i);
  const y = useAppState((state) => state.params.y[state.cursor.i] ?? 0);
  const id = useId();
  const tangent = usePosition().step.id === 'slope-in-a-probability';
  const classes = first ? C : null;
  const read = useCallback(() => {
    const state = store.getState();
    const { examples, dProbs } = selectTrace(state);
    const { i } = state.cursor;
    const label = state.params.y[i] ?? 0;
    return {
      points: examples.map(({ probs, y: at, loss }) => ({ p: probs[at] ?? NaN, loss })),
      i,
      label,
      slope: tangent ? (dProbs(i)[label] ?? NaN) : null,
    };
  }, [store, tangent]);
  const picture = (
    <>
      <div className="log-curve-room">
        <LogCurve
          read={read}
          N={N}
          i={i}
          label={y}
          classes={classes}
          tangent={tangent}
          mode={mode}
          describedBy={id}
        />
      </div>
      <SettledText id={id} read={() => describeLogCurve(read(), classes)} />
    </>
  );
  if (bare)
    return (
      <div className="log-curve-view" data-picture="log-curve">
        {picture}
      </div>
    );
  return (
    <View label={label} title="What the label’s probability costs" className="log-curve-view">
      {picture}
    </View>
  );
}
