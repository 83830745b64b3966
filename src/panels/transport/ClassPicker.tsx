import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { Choice } from '../../ui/Choice';

/** Which class we differentiate by. */
export function ClassPicker() {
  const { setCursor } = useActions();
  const { C } = useAppState(selectShapes);
  const j = useAppState((state) => state.cursor.j);
  return (
    <Choice
      className="class-picker"
      legend={
        <>
          class <Line id="j" silent />
        </>
      }
      value={j}
      onChange={(chosen) => {
        setCursor({ j: chosen });
      }}
      options={Array.from({ length: C }, (_, c) => ({
        value: c,
        name: `class ${letterOf(c)}`,
        label: <ClassMark j={c} size={20} letter />,
      }))}
    />
  );
}
