import { describePlace } from '../../charts/layout/tapeRuler';
import { TapeRuler } from '../../charts/TapeRuler';
import { tapeLength } from '../../engine';
import { useActions } from '../../state/useAppState';
import { useScreenMode } from '../../ui/screenMode';
import { useTape } from './useTape';

/** The whole run as a ruler with its loops on it, behind a native range. */
export function TapeScrubber() {
  const { setTape } = useActions();
  const { position, place, sizes, numberOf } = useTape();
  const lecture = useScreenMode() === 'lecture';
  const length = tapeLength(sizes);
  const words = describePlace(position, numberOf(place.line), sizes);
  return (
    <div className="tape-scrubber">
      <TapeRuler position={position} sizes={sizes} scale={lecture ? 2 : 1} />
      <input
        type="range"
        className="tape-range"
        min={0}
        max={length - 1}
        value={position}
        aria-label="Position in the run"
        aria-valuetext={words}
        onChange={(event) => {
          setTape(Number(event.target.value));
        }}
      />
      <p className="tape-where">
        <span>{`${words} has run`}</span>
        <span className="number tape-count">{`${position + 1} of ${length} lines`}</span>
      </p>
    </div>
  );
}
