import { memo } from 'react';
import { ClassMark } from '../../charts/Marker';
import { SignedSquare } from '../../charts/SignedSquare';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { featuresAround } from './features';

interface GradientRowProps {
  readonly j: number;
  readonly D: number;
  readonly current: boolean;
}

/** The gradient of class j's weights, a signed square over each number. */
export const GradientRow = memo(function GradientRow({ j, D, current }: GradientRowProps) {
  const { trace } = useNumbers();
  const actions = useActions();
  const d = useAppState((state) => state.cursor.d);
  const largest = () => trace().dW.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return (
    <tr data-cursor={current || undefined}>
      <th scope="row">
        <ClassMark j={j} size={18} letter />
        <span className="visually-hidden">class {letterOf(j)}</span>
      </th>
      {featuresAround(d, D).map((feature) => {
        const read = () => trace().dW[j * D + feature] ?? NaN;
        return (
          <td
            key={feature}
            className="num"
            data-column={feature === d || undefined}
            data-term={current ? 'dW' : undefined}
            onClick={() => {
              actions.setCursor({ j, d: feature });
              actions.setTables({ addsUp: true });
            }}
          >
            <SignedSquare read={read} scale={largest} size={18} />
            <LiveNumber read={read} />
          </td>
        );
      })}
    </tr>
  );
});
