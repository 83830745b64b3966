import { Line } from '../../formula/Line';
import type { EarlierLine, Step } from '../../lesson/types';
import { positionOf } from '../../state/step';

/** The lines that the step builds on, dimmed, each with the step that it comes from. */
export function EarlierLines({ step }: { readonly step: Step }) {
  return step.earlier.map((line) => (
    <div key={line.formula} className="equation-row">
      <Line id={line.formula} className="equation equation-earlier" />
      <Source of={line} />
    </div>
  ));
}

function Source({ of }: { readonly of: EarlierLine }) {
  if (!of.from) return null;
  const { chapter, number } = positionOf(of.from);
  return (
    <a className="equation-source" href={`#/${of.from.chapter}/${of.from.step}`}>
      <span className="visually-hidden">from step </span>
      {`(${chapter.number}.${number})`}
    </a>
  );
}
