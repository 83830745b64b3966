import { useRef } from 'react';
import { ClassMark } from '../../charts/Marker';
import { formatGap } from '../../formula/formatGap';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { patchNumber } from '../../formula/patchNumber';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { useLivePatch } from '../../ui/live';
import { View } from '../../ui/View';
import { WayTable } from './WayTable';
import { gapOfWays, ways } from './ways';
import './twoWays.css';

/** Both ways from the loss to the scores side by side, and the one vector at which they end. */
export function TwoWaysPanel({ label }: { readonly label: string }) {
  const { trace, cursor } = useNumbers();
  const { C } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  const classes = Array.from({ length: C }, (_, c) => c);
  return (
    <View label={label} title={`Two ways to the slopes of example ${i}`} className="two-ways-view">
      <div className="two-ways">
        {ways.map((way, at) => (
          <WayTable key={way.id} way={way} number={at + 1} C={C} j={j} />
        ))}
        <div className="two-ways-end">
          <Line id="slope-in-scores" />
          <ul className="two-ways-vector">
            {classes.map((c) => (
              <li key={c} data-cursor={c === j || undefined}>
                <ClassMark j={c} size={18} letter />
                <span className="visually-hidden">class {letterOf(c)}</span>
                <LiveNumber
                  data-term="dScores"
                  data-j={c}
                  read={() => trace().examples[cursor().i]?.dScores[c] ?? NaN}
                />
              </li>
            ))}
          </ul>
          <Gap />
        </div>
      </div>
    </View>
  );
}

/** How far apart the two ends lie, or why the first way cannot be taken. */
function Gap() {
  const { trace, cursor } = useNumbers();
  const words = useRef<HTMLSpanElement>(null);
  const number = useRef<HTMLSpanElement>(null);
  useLivePatch(() => {
    const { i } = cursor();
    const { reason } = trace().chainRuleRoute(i);
    if (words.current) words.current.textContent = reason ?? 'The two differ by at most';
    if (number.current) patchNumber(number.current, reason ? '' : formatGap(gapOfWays(trace(), i)));
  }, [trace, cursor]);
  return (
    <p className="two-ways-gap">
      <span ref={words} /> <span ref={number} className="number" />
    </p>
  );
}
