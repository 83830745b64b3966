import { useActions, useAppState } from '../../state/useAppState';
import { Choice } from '../../ui/Choice';

/** How the line is read. */
export function ReadingChoice() {
  const { setSetting } = useActions();
  const reading = useAppState((state) => state.settings.reading);
  return (
    <Choice
      className="reading"
      legend="Read the line in"
      value={reading}
      onChange={(value) => {
        setSetting('reading', value);
      }}
      options={[
        { value: 'symbols', label: 'symbols' },
        { value: 'numbers', label: 'numbers' },
        { value: 'both', label: 'both' },
        { value: 'stacked', label: 'both, stacked' },
      ]}
    />
  );
}
