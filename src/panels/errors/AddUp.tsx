import { useNumbers } from '../../formula/numbers';
import { featureLabels } from '../../state/featureLabels';
import { useActions, useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { letterOf } from '../../terms/classLetters';
import { LiveText } from '../../ui/LiveText';

/** Whether the sum behind a cell of dW is written out: as chosen, else in the step that is about it. */
export function useAddsUp(): boolean {
  const { step } = usePosition();
  return useAppState((state) => state.tables.addsUp) ?? step.id === 'one-matrix-product';
}

/** Under dW: shows how its framed cell is a row of P − Y times a feature, down to the last number. */
export function AddUp() {
  const actions = useActions();
  const { trace, format } = useNumbers();
  const { j, d } = useAppState((state) => state.cursor);
  const name = useAppState(featureLabels)[d] ?? '';
  const mean = useAppState((state) => state.params.reduction === 'mean');
  const addsUp = useAddsUp();
  const read = () => {
    const { N, D, dWSum, dWReg, dW } = trace();
    const at = j * D + d;
    const [sum, penalty, cell] = [dWSum, dWReg, dW].map((matrix) => format(matrix[at] ?? NaN));
    const slope = penalty?.startsWith('−') ? `− ${penalty.slice(1)}` : `+ ${penalty ?? ''}`;
    return `${sum ?? ''}${mean ? ` / ${N}` : ''} ${slope} =\u00a0${cell ?? ''}`;
  };
  return (
    <div className="gradient-sum">
      <button
        type="button"
        className="errors-move"
        aria-pressed={addsUp}
        onClick={() => {
          actions.setTables({ addsUp: !addsUp });
        }}
      >
        {`add up ${letterOf(j)}, ${name}`}
      </button>
      {addsUp ? <LiveText className="number" read={read} /> : null}
    </div>
  );
}
