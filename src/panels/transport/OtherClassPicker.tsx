import { memo } from 'react';
import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { useCases } from '../../state/useCases';
import { useK } from '../../state/useK';
import { letterOf } from '../../terms/classLetters';
import { Choice } from '../../ui/Choice';

/** Whose probability we differentiate: marks side by side, or a list where there is no room for `most` of them. */
export const OtherClassPicker = memo(function OtherClassPicker({ most = 4 }: { readonly most?: number }) {
  const { choose } = useCases();
  const { C } = useAppState(selectShapes);
  const k = useK();
  const legend = (
    <>
      <span className="picker-word">class </span>
      <Line id="k" />
    </>
  );
  if (C > most) {
    return (
      <label className="feature-list k-list">
        <span>{most === 0 ? <Line id="k" silent /> : legend}</span>
        <select
          className="control"
          aria-label="class k"
          value={k}
          onChange={(event) => {
            choose({ k: Number(event.target.value) });
          }}
        >
          {Array.from({ length: C }, (_, c) => (
            <option key={c} value={c}>
              {letterOf(c)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <Choice
      className="class-picker"
      legend={legend}
      value={k}
      onChange={(chosen) => {
        choose({ k: chosen });
      }}
      options={Array.from({ length: C }, (_, c) => ({
        value: c,
        name: `k is class ${letterOf(c)}`,
        label: <ClassMark j={c} size={20} letter />,
      }))}
    />
  );
});
