import { memo } from 'react';
import { Line } from '../../formula/Line';
import { featureLabels } from '../../state/featureLabels';
import { useActions, useAppState } from '../../state/useAppState';
import { Choice } from '../../ui/Choice';

/** As many features as stand side by side; beyond, a list chooses. */
const mostButtons = 4;

interface FeaturePickerProps {
  /** How many there is room for as buttons. */
  readonly most?: number;
}

/** Which feature: the entry of x_i, W_j and dW_j that stands in bold. */
export const FeaturePicker = memo(function FeaturePicker({ most = mostButtons }: FeaturePickerProps) {
  const { setCursor } = useActions();
  const names = useAppState(featureLabels);
  const d = useAppState((state) => state.cursor.d);
  const legend = (
    <>
      <span className="picker-word">feature </span>
      <Line id="d" silent />
    </>
  );
  if (names.length > most) {
    return (
      <label className="feature-list">
        <span>{legend}</span>
        <select
          className="control"
          value={d}
          onChange={(event) => {
            setCursor({ d: Number(event.target.value) });
          }}
        >
          {names.map((name, feature) => (
            <option key={name} value={feature}>
              {name.replace(/^feature /, '')}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <Choice
      className="feature-picker"
      legend={legend}
      value={d}
      onChange={(chosen) => {
        setCursor({ d: chosen });
      }}
      options={names.map((name, feature) => ({
        value: feature,
        name,
        label: <span>{name.replace(/^feature /, '')}</span>,
      }))}
    />
  );
});
