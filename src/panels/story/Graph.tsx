import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import type { ExampleTrace } from '../../engine';
import type { SlotCursor } from '../../formula/readSlot';
import { chapterEdges, stepEdges } from '../../lesson/graph';
import type { GraphEdge } from '../../lesson/graph';
import type { TermId } from '../../terms/registry';
import { usePosition } from '../../state/usePosition';
import './graph.css';

interface Node {
  readonly id: string;
  /** Formula of `common` that names it. */
  readonly symbol: string;
  readonly value: { readonly term: TermId; readonly read: (at: Place) => number };
  readonly slope: { readonly term: TermId; readonly read: (at: Place) => number };
}

interface Place {
  readonly example: ExampleTrace;
  readonly cursor: SlotCursor;
  /** W_jd, one number: a slope belongs to one weight. */
  readonly weight: number;
  readonly dProbs: Float64Array;
}

/**
 * One way through the computation on which every slope is the next one times the slope between them, whatever class
 * j is: the loss hears of f_j through p_y alone.
 */
const nodes: readonly Node[] = [
  {
    id: 'weight',
    symbol: 'W-jd',
    value: { term: 'W', read: ({ weight }) => weight },
    slope: {
      term: 'contribution',
      read: ({ example, cursor: { j, d } }) => example.contribution[j * example.x.length + d] ?? NaN,
    },
  },
  {
    id: 'scores',
    symbol: 'graph-scores',
    value: { term: 'scores', read: ({ example, cursor }) => example.scores[cursor.j] ?? NaN },
    slope: { term: 'dScores', read: ({ example, cursor }) => example.dScores[cursor.j] ?? NaN },
  },
  {
    id: 'probs',
    symbol: 'graph-probs',
    value: { term: 'probs', read: ({ example }) => example.probs[example.y] ?? NaN },
    slope: { term: 'dProbs', read: ({ example, dProbs }) => dProbs[example.y] ?? NaN },
  },
  {
    id: 'loss',
    symbol: 'graph-loss',
    value: { term: 'loss', read: ({ example }) => example.loss },
    slope: { term: 'loss', read: () => 1 },
  },
];

/** Between which nodes an edge runs; the slopes run back. */
const edges: readonly { readonly forward: GraphEdge; readonly back: GraphEdge; readonly name: string }[] = [
  { forward: 'scores', back: 'scores-back', name: 'scores' },
  { forward: 'softmax', back: 'softmax-back', name: 'softmax' },
  { forward: 'loss', back: 'loss-back', name: 'loss' },
];

const sentences: Readonly<Record<GraphEdge, string>> = {
  scores: 'weights and example give the scores',
  softmax: 'scores give the probabilities',
  loss: 'the label’s probability gives the loss',
  'loss-back': 'back from the loss to the probabilities',
  'softmax-back': 'back from the probabilities to the scores',
  'scores-back': 'back from the scores to the weights',
};

/** The whole computation at hand: values forward, slopes of the loss backward, the present edge in bold. */
export function Graph() {
  const { chapter, step } = usePosition();
  const { trace, cursor } = useNumbers();
  const lit = stepEdges[`${chapter.id}/${step.id}`] ?? chapterEdges[chapter.id];
  if (!lit) return null;
  const read = (number: (place: Place) => number) => () => {
    const at = cursor();
    const example = trace().examples[at.i];
    const weight = trace().params.W[at.j]?.[at.d] ?? NaN;
    return example ? number({ example, cursor: at, weight, dProbs: trace().dProbs(at.i) }) : NaN;
  };
  const direction = (edge: GraphEdge) => (lit.includes(edge) ? '' : undefined);

  return (
    <figure className="graph" aria-label="The computation">
      <p className="visually-hidden">
        {`A weight, a score, the label’s probability, the loss. This step: ${lit.map((edge) => sentences[edge]).join(', ')}.`}
      </p>
      <div className="graph-nodes">
        {nodes.map((node, at) => {
          const edge = edges[at - 1];
          return [
            edge ? (
              <span key={`${node.id}-edge`} className="graph-edge" aria-hidden="true">
                <span data-lit={direction(edge.forward)}>→</span>
                <span data-lit={direction(edge.back)}>←</span>
              </span>
            ) : null,
            <span key={node.id} className="graph-node">
              <span className="graph-symbol">
                <Line id={node.symbol} />
              </span>
              <span className="graph-value" data-term={node.value.term}>
                <LiveNumber read={read(node.value.read)} />
              </span>
              <span className="graph-slope" data-term={node.slope.term}>
                <span className="visually-hidden">slope of the loss: </span>
                <LiveNumber read={read(node.slope.read)} />
              </span>
            </span>,
          ];
        })}
      </div>
      <figcaption className="graph-caption">
        <span>values</span>
        <span>slopes of the loss</span>
      </figcaption>
    </figure>
  );
}
