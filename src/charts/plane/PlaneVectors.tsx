import { range } from 'd3-array';
import { memo } from 'react';
import { letterOf } from '../../terms/classLetters';
import { addedIn, arrowsShown, isChainLine, isStranded } from '../layout/planeShow';
import type { PlaneShow } from '../layout/planeShow';
import type { PlaneDrawing } from './drawing';
import type { PlaneExtras } from './extras';
import { LitPath } from './PlaneMarks';
import type { PlaneStructure } from './structure';

interface PlaneVectorsProps {
  readonly drawing: PlaneDrawing;
  readonly structure: PlaneStructure;
  readonly MarkVectors: PlaneExtras['MarkVectors'] | undefined;
}

/** How a contribution is drawn: outlined until the loop has come to it, heavy at the cursor, faint where it is left out. */
function arrowState(n: number, i: number, show: PlaneShow): string | undefined {
  if (n === i && show.without) return 'left-out';
  if (n >= addedIn(show, i)) return 'later';
  return n === i && show.chain !== 'own' ? 'here' : undefined;
}

interface ContributionProps {
  readonly n: number;
  readonly j: number;
  readonly label: number;
  readonly state: string | undefined;
}

/** Example n's arrow; kept as it is where another example is chosen, for there may be many. */
const Contribution = memo(function Contribution({ n, j, label, state }: ContributionProps) {
  return (
    <g data-term="contribution" data-i={n} data-j={j} data-class={label} className={state}>
      <title>{`contribution of example ${n}, class ${letterOf(label)}`}</title>
      <path data-part={`arrow-${n}`} className="lit-under lit-shape" />
      <path data-part={`arrow-${n}`} className="plane-arrow" />
    </g>
  );
});

/** The arrows: contributions tail to head in their examples' colours, their sum, the weights; and the chosen example's lines. */
export function PlaneVectors({ drawing, structure, MarkVectors }: PlaneVectorsProps) {
  const { N, C, labels, i, j } = structure;
  const { show, arrangement } = drawing;
  return (
    <>
      <g data-term="X" data-i={i}>
        <LitPath part="vector" className="plane-vector" />
        {show.drops && arrangement.labels.dropX?.clean ? (
          <>
            <LitPath part="drop-0" className="plane-drop" />
            <LitPath part="drop-1" className="plane-drop" />
          </>
        ) : null}
      </g>
      {MarkVectors ? <MarkVectors drawing={drawing} structure={structure} /> : null}
      {show.sum ? (
        <g data-term="dW" data-j={j} data-class={j}>
          <LitPath part="sum" className="plane-arrow" under="lit-shape" />
          <path data-part="ruler" className="plane-ruler" />
          <path data-part="mean" className="plane-part" />
        </g>
      ) : null}
      {isChainLine(show, N) ? (
        <g data-term="contribution" data-j={j}>
          <path data-part="chain-later" className="plane-chain plane-chain-later" />
          <path data-part="chain" className="plane-chain" />
        </g>
      ) : null}
      {show.sum && show.without ? (
        <g data-class={j}>
          <path data-part="sum-without" className="plane-ghost" />
        </g>
      ) : null}
      {isStranded(show, i, N)
        ? range(C).map((k) => (
            <g key={`strand ${k}`} data-term="contribution" data-j={j} data-class={k}>
              <path data-part={`strand-${k}`} className="lit-under lit-shape" />
              <path data-part={`strand-later-${k}`} className="plane-strand plane-strand-later" />
              <path data-part={`strand-${k}`} className="plane-strand" />
            </g>
          ))
        : null}
      {arrowsShown(show, i, N).map((n) => (
        <Contribution key={n} n={n} j={j} label={labels[n] ?? 0} state={arrowState(n, i, show)} />
      ))}
      {show.step === undefined ? null : (
        <g data-term="dW" data-j={j}>
          <path data-part="step" className="lit-under lit-shape" />
          <path data-part="step" className="plane-step" />
        </g>
      )}
    </>
  );
}
