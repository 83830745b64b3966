import { useMemo } from 'react';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { useNumberEdit } from '../../state/useNumberEdit';
import { classLetters } from '../../terms/classLetters';
import { NumberField } from '../../ui/NumberField';

interface ExampleRowProps {
  readonly i: number;
  readonly current: boolean;
  readonly names: readonly string[];
  /** The only example there is cannot be removed. */
  readonly single: boolean;
}

/** One example: its features, its label, and the way to remove it. */
export function ExampleRow({ i, current, names, single }: ExampleRowProps) {
  const store = useAppStore();
  const { session, outcome } = useNumberEdit();
  const { setCursor, setFeature, setLabel, removeExample } = useActions();
  const { C } = useAppState(selectShapes);
  const label = useAppState((state) => state.params.y[i] ?? 0);
  const readers = useMemo(
    () => names.map((_, d) => () => store.getState().params.X[i]?.[d] ?? NaN),
    [store, names, i],
  );
  return (
    <tr
      data-cursor={current || undefined}
      onFocus={() => {
        setCursor({ i });
      }}
    >
      <th scope="row" className="number">
        {i}
      </th>
      {names.map((name, d) => (
        <td key={name}>
          <NumberField
            label={`example ${i}, ${name}`}
            hideLabel
            term="X"
            read={readers[d] ?? (() => NaN)}
            session={session}
            write={(value) => outcome(setFeature(i, d, value))}
          />
        </td>
      ))}
      <td>
        <select
          className="control"
          aria-label={`label of example ${i}`}
          value={label}
          onChange={(event) => {
            setLabel(i, Number(event.target.value));
          }}
        >
          {classLetters.slice(0, C).map((letter, j) => (
            <option key={letter} value={j}>
              {letter}
            </option>
          ))}
        </select>
      </td>
      <td>
        <button
          type="button"
          className="data-link"
          aria-label={`Remove example ${i}`}
          aria-disabled={single || undefined}
          onClick={() => {
            if (!single) removeExample(i);
          }}
        >
          Remove
        </button>
      </td>
    </tr>
  );
}
