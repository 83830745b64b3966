import { useCallback } from 'react';
import { decimalsRange } from '../../state/settings/settings';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { Choice } from '../../ui/Choice';
import { NumberField } from '../../ui/NumberField';
import { ResetProgress } from './ResetProgress';
import './settings.css';

/** Preferences of this browser; they are saved here and travel in no link. */
export function SettingsPanel() {
  const store = useAppStore();
  const { setSetting } = useActions();
  const { theme, singleKeys, predict, pace } = useAppState((state) => state.settings);
  const readDecimals = useCallback(() => store.getState().settings.decimals, [store]);
  const { least, most } = decimalsRange;
  return (
    <div className="settings">
      <Choice
        legend="Theme"
        value={theme}
        onChange={(value) => {
          setSetting('theme', value);
        }}
        options={[
          { value: 'system', label: 'as the system' },
          { value: 'light', label: 'light' },
          { value: 'dark', label: 'dark' },
        ]}
      />
      <NumberField
        label="Decimals"
        step={1}
        min={least}
        max={most}
        read={readDecimals}
        write={(value) => {
          if (!Number.isInteger(value) || value < least || value > most) {
            return `Decimals: type a whole number from ${least} to ${most}.`;
          }
          setSetting('decimals', value);
          return null;
        }}
      />
      <Choice
        legend="Single-letter keys"
        value={singleKeys ? 'on' : 'off'}
        onChange={(value) => {
          setSetting('singleKeys', value === 'on');
        }}
        options={[
          { value: 'on', label: 'on' },
          { value: 'off', label: 'off' },
        ]}
      />
      <Choice
        legend="Predict before each reveal"
        value={predict ? 'on' : 'off'}
        onChange={(value) => {
          setSetting('predict', value === 'on');
        }}
        options={[
          { value: 'on', label: 'on' },
          { value: 'off', label: 'off' },
        ]}
      />
      <Choice
        legend="Pace of Play"
        value={pace}
        onChange={(value) => {
          setSetting('pace', value);
        }}
        options={[
          { value: 'slower', label: 'slower' },
          { value: 'normal', label: 'normal' },
          { value: 'faster', label: 'faster' },
        ]}
      />
      <ResetProgress />
    </div>
  );
}
