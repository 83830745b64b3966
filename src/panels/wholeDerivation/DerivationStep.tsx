import { Line } from '../../formula/Line';
import { Text } from '../../formula/Text';
import type { ChapterOutline, StepOutline } from '../../lesson/types';
import { formatHash } from '../../state/link/hash';
import { useActions } from '../../state/useAppState';
import { ScrollBox } from '../../ui/ScrollBox';
import { StepLink } from '../../ui/StepLink';

interface DerivationStepProps {
  readonly chapter: ChapterOutline;
  readonly step: StepOutline;
  readonly number: number;
}

/** A step by its heading, its line and its reason. */
export function DerivationStep({ chapter, step, number }: DerivationStepProps) {
  const { setPlace } = useActions();
  const place = { chapter: chapter.id, step: step.id };
  // Beside a plate the reason is something to try there; on paper its idea says more.
  const reason = chapter.screen === 'plate' ? 'lead' : 'why';
  return (
    <div className="derivation-step">
      <h3>
        <StepLink
          className="derivation-number"
          href={formatHash(place, null)}
          aria-label={`Step ${chapter.number}.${number}`}
          onGo={() => {
            setPlace(place);
          }}
        >
          {`${chapter.number}.${number}`}
        </StepLink>{' '}
        <Text id={`${step.id}:title`} />
      </h3>
      <ScrollBox aria-label={`Line of step ${chapter.number}.${number}`} className="derivation-line">
        <Line id={step.hero} />
      </ScrollBox>
      <p>
        <Text id={`${step.id}:${reason}`} />
      </p>
    </div>
  );
}
