import { letterOf } from '../../terms/classLetters';
import { arrowsShown, isChainLine, mostHeads } from '../layout/planeShow';
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
  if (n > i) return 'later';
  return n === i && show.chain !== 'own' ? 'here' : undefined;
}

/** The arrows: contributions tail to head in their examples' colours, their sum, the weights; and the chosen example's lines. */
export function PlaneVectors({ drawing, structure, MarkVectors }: PlaneVectorsProps) {
  const { N, labels, i, j } = structure;
  const { show, arrangement } = drawing;
  const shown = arrowsShown(show, i, N);
  const many = shown.length > mostHeads;
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
      {shown.map((n) => (
        <g
          key={n}
          data-term="contribution"
          data-i={n}
          data-j={j}
          data-class={labels[n]}
          className={arrowState(n, i, show)}
        >
          <title>{`contribution of example ${n}, class ${letterOf(labels[n] ?? 0)}`}</title>
          <path data-part={`arrow-${n}`} className="lit-under lit-shape" />
          <path
            data-part={`arrow-${n}`}
            className={many && n !== i ? 'plane-arrow plane-headless' : 'plane-arrow'}
          />
        </g>
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
