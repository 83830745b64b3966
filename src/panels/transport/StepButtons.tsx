import { places, positions } from '../../state/step';
import { useActions } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { StepIcon } from './StepIcon';
import type { StepIconName } from './StepIcon';

/** First, back, next, last; the page's address follows. */
export function StepButtons() {
  const { setPlace } = useActions();
  const { index } = usePosition();
  const last = positions.length - 1;
  const go = (to: number) => () => {
    const place = places[Math.min(Math.max(to, 0), last)];
    if (place) setPlace(place);
  };
  return (
    <div className="transport-steps" role="group" aria-label="Steps">
      <StepButton icon="first" name="First step" disabled={index === 0} onClick={go(0)} />
      <StepButton icon="back" name="Back" disabled={index === 0} onClick={go(index - 1)} />
      <span className="transport-count">
        <span className="transport-word">step </span>
        <b>{index + 1}</b> of {positions.length}
      </span>
      <StepButton icon="next" name="Next" disabled={index === last} onClick={go(index + 1)} />
      <StepButton icon="last" name="Last step" disabled={index === last} onClick={go(last)} />
    </div>
  );
}

interface StepButtonProps {
  readonly icon: StepIconName;
  readonly name: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** It stays focusable at the end, so that focus is not lost in the middle of stepping. */
function StepButton({ icon, name, disabled, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className="transport-button"
      data-end={icon === 'first' || icon === 'last' || undefined}
      aria-label={name}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      <StepIcon name={icon} />
    </button>
  );
}
