import { range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { steppedWeights } from '../../engine/descend';
import { isolines } from './isolines';
import { lookedAt } from './lookedAt';
import {
  arrowsShown,
  biasLabel,
  mostHeads,
  stepLabel,
  strandsShown,
  sumLabel,
  weightsShown,
} from './planeShow';

const look = { arrows: 'weights', without: true, isolines: true } as const;
const opening = { arrows: 'chain', without: false, isolines: false } as const;
const chain = { chain: true, chainUpTo: 'all', sum: 'all' } as const;

describe('lookedAt', () => {
  it('leaves a step as it is until the reader asks for more, the scale of its arrows aside', () => {
    expect(lookedAt({ probabilityBar: true }, opening, { rate: 0.5, N: 12 })).toEqual({
      probabilityBar: true,
    });
    expect(lookedAt(chain, opening, { rate: 0.5, N: 12 })).toEqual({ ...chain, scaleBar: true });
  });

  it('moves a chain to the weights and leaves the example out of a whole sum', () => {
    expect(lookedAt(chain, look, { rate: 0.5, N: 12 })).toMatchObject({
      at: 'weights',
      without: true,
      isolines,
    });
  });

  it('moves no single arrow, leaves nothing out of a sum that is not whole, and not the only example', () => {
    expect(lookedAt({ chain: 'own' }, look, { rate: 0.5, N: 12 })).not.toHaveProperty('at');
    expect(lookedAt({ chain: true, sum: true }, look, { rate: 0.5, N: 12 })).not.toHaveProperty('without');
    expect(lookedAt(chain, look, { rate: 0.5, N: 1 })).not.toHaveProperty('without');
  });

  it('shows a step at the rate that is tried', () => {
    expect(lookedAt({ oneStep: true }, opening, { rate: 0.3, N: 12 })).toMatchObject({
      step: 0.3,
      stepped: steppedWeights,
    });
    expect(lookedAt({}, opening, { rate: 0.3, N: 12 })).not.toHaveProperty('step');
  });
});

describe('what is drawn', () => {
  it('has the weights that arrows or a step begin at', () => {
    expect(weightsShown({}, 1, 3)).toEqual([]);
    expect(weightsShown({ at: 'weights' }, 1, 3)).toEqual([1]);
    expect(weightsShown({ step: 0.5 }, 2, 3)).toEqual([2]);
    expect(weightsShown({ weights: 'all' }, 2, 3)).toEqual([0, 1, 2]);
  });

  it('has the same arrows at the weights as in the chain', () => {
    for (const show of [chain, { ...chain, at: 'weights' as const }])
      expect(arrowsShown(show, 1, 3)).toEqual([0, 1, 2]);
  });

  it('is what has been added where that is told, else what there is up to the cursor', () => {
    const run = { chain: true, chainUpTo: 'i', sum: true } as const;
    expect(arrowsShown(run, 1, 3)).toEqual([0, 1]);
    expect(arrowsShown({ ...run, added: 1 }, 1, 3)).toEqual([0]);
    expect(arrowsShown({ ...run, added: 3 }, 1, 3)).toEqual([0, 1, 2]);
    const name = (added?: number) => sumLabel({ ...run, added }, { i: 1, j: 0 }, 3);
    expect([name(), name(1), name(3), name(0)]).toEqual([
      'sum for A up to 1',
      'sum for A up to 0',
      'sum for A up to 2',
      '',
    ]);
  });

  it('of a long chain has its own arrow once it has been added', () => {
    const run = { chain: true, chainUpTo: 'i', sum: true } as const;
    expect(arrowsShown({ ...run, added: 400 }, 400, 500)).toEqual([]);
    expect(arrowsShown({ ...run, added: 401 }, 400, 500)).toEqual([400]);
  });

  it('of many contributions is strands, and the chosen arrow where it has been added', () => {
    const N = mostHeads + 1;
    const others = range(N).filter((n) => n !== 3);
    expect(arrowsShown(chain, 3, N)).toEqual([3]);
    expect(strandsShown(chain, 3, N)).toEqual(others);
    expect(arrowsShown(chain, 3, mostHeads)).toEqual(range(mostHeads));
    expect(strandsShown(chain, 3, mostHeads)).toEqual([]);
    // Not yet come to, it is a part of its strand.
    expect(arrowsShown({ ...chain, added: 2 }, 3, N)).toEqual([]);
    expect(strandsShown({ ...chain, added: 2 }, 3, N)).toEqual(range(N));
    // A chain that goes as far as the cursor begins to be strands when it is that long.
    const run = { chain: true, chainUpTo: 'i' } as const;
    expect(strandsShown(run, mostHeads - 1, 200)).toEqual([]);
    expect(strandsShown(run, mostHeads, 200)).toEqual(range(mostHeads));
    // Beyond what has marks the chain is a line.
    expect(strandsShown(chain, 3, 400)).toEqual([]);
  });

  it('is named: a step with its rate, a bias with its class where there are several', () => {
    const print = (value: number) => value.toFixed(2);
    expect([stepLabel(1, 0.5), stepLabel(0, 1)]).toEqual([
      ['dW', 'B', '−0.5 '],
      ['dW', 'A', '−'],
    ]);
    expect(biasLabel({ weights: true }, 1, 0.4, print)).toBe('bias 0.40');
    expect(biasLabel({ weights: 'all' }, 1, 0.4, print)).toBe('B bias 0.40');
  });
});
