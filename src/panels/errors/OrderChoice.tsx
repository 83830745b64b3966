import type { ErrorOrder } from '../../state/appState';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';

/** What the columns are sorted by. */
export function OrderChoice() {
  const actions = useActions();
  const order = useAppState((state) => state.tables.order);
  const j = useAppState((state) => state.cursor.j);
  const names: Readonly<Record<ErrorOrder, string>> = {
    example: 'example',
    label: 'label',
    size: `size in ${letterOf(j)}`,
    largest: 'largest size',
  };
  return (
    <label className="errors-order">
      <span>sorted by</span>
      <select
        className="control"
        value={order}
        onChange={({ target: { value } }) => {
          const chosen = (Object.keys(names) as ErrorOrder[]).find((one) => one === value);
          if (chosen) actions.setTables({ order: chosen });
        }}
      >
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
