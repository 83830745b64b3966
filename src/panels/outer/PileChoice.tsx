import type { Pile } from '../../state/appState';
import { useActions, useAppState } from '../../state/useAppState';
import { Choice } from '../../ui/Choice';

/** Which of the stages on the way to dW the table holds. */
export function PileChoice({ pile }: { readonly pile: Pile }) {
  const actions = useActions();
  const i = useAppState((state) => state.cursor.i);
  const mean = useAppState((state) => state.params.reduction === 'mean');
  return (
    <Choice<Pile>
      className="outer-pile"
      legend={<span className="visually-hidden">What the table holds</span>}
      options={[
        { value: 'product', label: `example ${i}` },
        { value: 'sum', label: `sum to ${i}` },
        ...(mean ? [{ value: 'mean', label: 'mean' } as const] : []),
        { value: 'gradient', label: <i>dW</i>, name: 'the gradient, d W' },
      ]}
      value={pile}
      onChange={(chosen) => {
        actions.setTables({ pile: chosen });
      }}
    />
  );
}

/** What the numbers of a stage are, and the small ones under them. */
export function PileKey({ pile }: { readonly pile: Pile }) {
  const i = useAppState((state) => state.cursor.i);
  const N = useAppState((state) => state.params.X.length);
  const mean = useAppState((state) => state.params.reduction === 'mean');
  const texts: Readonly<Record<Pile, string>> = {
    product: `Example ${i} alone: the error of a class times a feature.`,
    sum: `After turn ${i} of the loop, of turns 0 to ${N - 1}. Below: what this turn added.`,
    mean: `The sum of all ${N} turns, divided by ${N}. Below: that sum.`,
    gradient: `The ${mean ? 'mean' : 'sum'} of all ${N} turns, and the penalty’s slope. Below: that slope.`,
  };
  return <p className="outer-key">{texts[pile]}</p>;
}
