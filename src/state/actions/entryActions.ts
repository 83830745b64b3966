import { weightsForScore } from '../../engine';
import { letterOf } from '../../terms/classLetters';
import type { AppStore } from '../appStore';
import { edit, editAtOnce } from '../edit';
import { plain, withExample, withFeature, withLabel, withWeight } from '../edits/entries';

/**
 * Changing single numbers. Those that a drag or a slider sends in a stream are one entry of the history
 * between `beginEdit` and `endEdit`, and an entry each outside.
 * Every one returns whether it was made; where not, the notice says why.
 */
export function entryActions(store: AppStore) {
  return {
    /** Replaces all features of example i (without the bias one). */
    moveExample(i: number, features: readonly number[]): boolean {
      return edit(store, ({ params }) => ({ params: withExample(params, i, features) }));
    },

    /** Moves example i in the plane as drawn: the features on the two axes change, the others stay. */
    movePoint(i: number, [across, up]: readonly [number, number]): boolean {
      return edit(store, ({ params, axes }) => {
        const moved = withFeature(params, i, axes[0], across);
        return { params: axes[0] === axes[1] ? moved : withFeature(moved, i, axes[1], up) };
      });
    },

    setFeature(i: number, d: number, value: number): boolean {
      return edit(store, ({ params }) => ({ params: withFeature(params, i, d, value) }));
    },

    setWeight(j: number, d: number, value: number): boolean {
      return edit(store, ({ params }) => ({ params: withWeight(params, j, d, value) }));
    },

    /** Gives class j another score for example i by the smallest change of W, which is along x_i. */
    setScore(i: number, j: number, score: number): boolean {
      return edit(store, ({ params }) => {
        const { W } = weightsForScore(params, i, j, score);
        return { params: { ...params, W: W.with(j, (W[j] ?? []).map(plain)) } };
      });
    },

    /** Moves the tip of class j's weights in the plane as drawn: the two weights on the axes change. */
    moveWeight(j: number, [across, up]: readonly [number, number]): boolean {
      return edit(store, ({ params, axes }) => {
        const moved = withWeight(params, j, axes[0], across);
        return { params: axes[0] === axes[1] ? moved : withWeight(moved, j, axes[1], up) };
      });
    },

    setReg(reg: number): boolean {
      return edit(store, ({ params }) => ({ params: { ...params, reg: reg + 0 } }));
    },

    /** Gives example i another label; k stays where it is. */
    setLabel(i: number, label: number): boolean {
      return editAtOnce(store, ({ params }) => ({
        params: withLabel(params, i, label),
        told: params.y[i] === label ? null : { text: `Point ${i} is of class ${letterOf(label)} now.` },
      }));
    },
  };
}
