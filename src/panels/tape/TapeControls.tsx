import { endOfLoop, nextTurn, tapeLength } from '../../engine';
import { useActions } from '../../state/useAppState';
import { Choice } from '../../ui/Choice';
import { StepIcon } from '../../ui/StepIcon';
import type { StepIconName } from '../../ui/StepIcon';
import { speeds, useTapePlayer } from './useTapePlayer';
import type { Speed } from './useTapePlayer';
import { useTape } from './useTape';

/** A line on or back, a turn on, to the end of a loop, and the run by itself. */
export function TapeControls() {
  const { setTape, stepTape } = useActions();
  const { position, sizes } = useTape();
  const { playing, speed, setSpeed, toggle } = useTapePlayer();
  const goTo = (target: number | null) => () => {
    if (target !== null) setTape(target);
  };
  const [nextClass, nextExample, end] = [
    nextTurn('j', position, 1, sizes),
    nextTurn('i', position, 1, sizes),
    endOfLoop(position, sizes),
  ];
  const last = position === tapeLength(sizes) - 1;
  return (
    <div className="tape-controls" role="group" aria-label="The run">
      <Control name="Start of the run" icon="first" off={position === 0} onClick={goTo(0)} />
      <Control
        name="Back a line"
        icon="back"
        off={position === 0}
        onClick={() => {
          stepTape(-1);
        }}
      />
      <Control
        name="Forward a line"
        icon="next"
        off={last}
        onClick={() => {
          stepTape(1);
        }}
      />
      <Control name="Next class j" shown="next j" off={nextClass === null} onClick={goTo(nextClass)} />
      <Control name="Next example i" shown="next i" off={nextExample === null} onClick={goTo(nextExample)} />
      <Control name="To the end of the loop" shown="end of loop" off={end === null} onClick={goTo(end)} />
      <Control
        name="End of the run"
        icon="last"
        off={last}
        onClick={() => {
          stepTape(Infinity);
        }}
      />
      <span className="tape-play">
        <Control
          name={playing ? 'Pause the run' : 'Run by itself'}
          icon={playing ? 'pause' : 'play'}
          off={last && !playing}
          onClick={toggle}
        />
        <Choice<Speed>
          legend={
            <>
              <span className="visually-hidden">speed, </span>lines a second
            </>
          }
          className="tape-speed"
          value={speed}
          onChange={setSpeed}
          options={speeds.map((value) => ({ value, label: String(value) }))}
        />
      </span>
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  /** What it shows: an icon, or words. */
  readonly icon?: StepIconName;
  readonly shown?: string;
  readonly off: boolean;
  readonly onClick: () => void;
}

/** It stays focusable where it can do nothing, so that focus is not lost in the middle of stepping. */
function Control({ name, icon, shown, off, onClick }: ControlProps) {
  return (
    <button
      type="button"
      className="control tape-control"
      aria-label={name}
      title={icon ? name : undefined}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
    >
      {icon ? <StepIcon name={icon} /> : shown}
    </button>
  );
}
