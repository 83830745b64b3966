import { memo } from 'react';
import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { Choice } from '../../ui/Choice';

/** Which class we differentiate by: marks side by side, or a list where there is no room for `most` of them. */
export const ClassPicker = memo(function ClassPicker({ most = 10 }: { readonly most?: number }) {
  const { setCursor } = useActions();
  const { C } = useAppState(selectShapes);
  const j = useAppState((state) => state.cursor.j);
  const classes = useAppState((state) => state.source?.classes);
  const legend = (
    <>
      <span className="picker-word">class </span>
      <Line id="j" silent />
    </>
  );
  if (C > most) {
    return (
      <label className="feature-list">
        <span>{legend}</span>
        <select
          className="control"
          value={j}
          onChange={(event) => {
            setCursor({ j: Number(event.target.value) });
          }}
        >
          {Array.from({ length: C }, (_, c) => (
            <option key={c} value={c}>
              {classes?.[c] ? `${letterOf(c)} ${classes[c]}` : letterOf(c)}
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
      value={j}
      onChange={(chosen) => {
        setCursor({ j: chosen });
      }}
      options={Array.from({ length: C }, (_, c) => ({
        value: c,
        name: classes?.[c] ? `class ${letterOf(c)}, ${classes[c]}` : `class ${letterOf(c)}`,
        label: (
          <span title={classes?.[c]}>
            <ClassMark j={c} size={20} letter />
          </span>
        ),
      }))}
    />
  );
});
