import { positions, stepFrom } from '../../state/step';
import { useActions, useAppStore } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { PlayButton } from './PlayButton';
import { StepIcon } from '../../ui/StepIcon';
import type { StepIconName } from '../../ui/StepIcon';

/** First, back, next, last, and play; steps are counted within the chapter. */
export function StepButtons() {
  const store = useAppStore();
  const { setPlace } = useActions();
  const { chapter, index, number } = usePosition();
  const last = positions.length - 1;
  const go = (by: number) => () => {
    // From the present step, which may not be drawn yet: two quick presses are two steps.
    setPlace(stepFrom(store.getState().place, by));
  };
  return (
    <div className="transport-steps" role="group" aria-label="Steps">
      <StepButton
        icon="first"
        name="First step of the lesson"
        disabled={index === 0}
        onClick={go(-Infinity)}
      />
      <StepButton icon="back" name="Back" disabled={index === 0} onClick={go(-1)} />
      <span className="transport-count">
        <span className="visually-hidden">{`chapter ${chapter.number}, `}</span>
        <span className="transport-word">step </span>
        <b>{number}</b> of {chapter.steps.length}
      </span>
      <StepButton icon="next" name="Next" disabled={index === last} onClick={go(1)} />
      <StepButton
        icon="last"
        name="Last step of the lesson"
        disabled={index === last}
        onClick={go(Infinity)}
      />
      <PlayButton />
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
  const end = icon === 'first' || icon === 'last';
  return (
    <button
      type="button"
      className="transport-button"
      data-end={end || undefined}
      aria-label={name}
      title={end ? name : undefined}
      aria-disabled={disabled || undefined}
      onClick={onClick}
    >
      <StepIcon name={icon} />
    </button>
  );
}
