import { Line } from '../../formula/Line';
import type { EarlierLine, StepOutline } from '../../lesson/types';
import { formatHash } from '../../state/link/hash';
import { positionOf } from '../../state/step';
import { useActions } from '../../state/useAppState';
import { StepLink } from '../../ui/StepLink';

/** The lines that the step builds on, dimmed, each with the step that it comes from. */
export function EarlierLines({ step }: { readonly step: StepOutline }) {
  return step.earlier.map((line) => (
    <div key={line.formula} className="equation-row">
      <Line id={line.formula} className="equation equation-earlier" />
      <Source of={line} />
    </div>
  ));
}

function Source({ of }: { readonly of: EarlierLine }) {
  const { setPlace } = useActions();
  const { from } = of;
  if (!from) return null;
  const { chapter, number } = positionOf(from);
  return (
    <StepLink
      className="equation-source"
      href={formatHash(from, null)}
      onGo={() => {
        setPlace(from);
      }}
    >
      <span className="visually-hidden">from step </span>
      {`(${chapter.number}.${number})`}
    </StepLink>
  );
}
