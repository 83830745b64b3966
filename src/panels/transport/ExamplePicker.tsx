import { memo } from 'react';
import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { Choice } from '../../ui/Choice';

/** As many examples as stand side by side as marks; beyond, a slider chooses. */
const mostMarks = 16;

/** Which example: the loop over i as a ruler, filled up to the cursor. */
export const ExamplePicker = memo(function ExamplePicker() {
  const { setCursor } = useActions();
  const labels = useAppState((state) => state.params.y);
  const i = useAppState((state) => state.cursor.i);
  const legend = (
    <>
      <span className="picker-word">example </span>
      <Line id="i" silent />
    </>
  );

  if (labels.length > mostMarks) {
    const label = labels[i] ?? 0;
    return (
      <label className="example-slider">
        <span>{legend}</span>
        <input
          type="range"
          min={0}
          max={labels.length - 1}
          value={i}
          aria-label="example i"
          aria-valuetext={`example ${i}, label ${letterOf(label)}`}
          onChange={(event) => {
            setCursor({ i: Number(event.target.value) });
          }}
        />
        <span className="example-slider-value">
          <ClassMark j={label} size={14} />
          {/* as wide as the longest, so that nothing moves */}
          <span className="number" style={{ minWidth: `${2 * `${labels.length}`.length + 4}ch` }}>
            {`${i} of ${labels.length}`}
          </span>
        </span>
      </label>
    );
  }
  return (
    <Choice
      className="example-picker"
      legend={legend}
      value={i}
      onChange={(chosen) => {
        setCursor({ i: chosen });
      }}
      options={labels.map((label, example) => ({
        value: example,
        name: `example ${example}, label ${letterOf(label)}`,
        done: example <= i,
        label: (
          <>
            <ClassMark j={label} size={12} />
            <span className="number">{example}</span>
          </>
        ),
      }))}
    />
  );
});
