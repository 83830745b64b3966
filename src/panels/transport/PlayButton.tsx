import { positions } from '../../state/step';
import { useActions, useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { StepIcon } from '../../ui/StepIcon';

/** Steps forward by itself, at the pace of reading; it starts only here, and stops at whatever else is done. */
export function PlayButton() {
  const { play, pause } = useActions();
  const playing = useAppState((state) => state.playing);
  const ended = usePosition().index === positions.length - 1;
  const name = playing ? 'Pause' : 'Play';
  return (
    <button
      type="button"
      className="play-button"
      title={playing ? undefined : 'Play: the steps follow by themselves, at the pace of reading'}
      aria-disabled={ended || undefined}
      onClick={ended ? undefined : playing ? pause : play}
    >
      <StepIcon name={playing ? 'pause' : 'play'} />
      <span className="play-word">{name}</span>
    </button>
  );
}
