import { weightsForScore } from '../../engine/weightsForScore';
import type { Params } from '../../engine';
import type { ExampleTrace } from '../../engine/traceExample';
import type { Actions } from '../../state/actions/createActions';
import type { AppStore } from '../../state/appStore';
import { selectTrace } from '../../state/selectors';

/** What a new score made of the weights: W_j += along · x_i. */
export interface WeightsChange {
  readonly i: number;
  readonly j: number;
  readonly along: number;
  readonly change: readonly number[];
}

interface Edit {
  readonly i: number;
  readonly j: number;
  readonly before: Params;
  /** null while it goes on */
  after: Params | null;
}

/** What scores and shifted scores are drawn against: the largest of either in size. */
export function naturalScale(example: ExampleTrace): number {
  const sizes = [...example.scores, ...example.shifted].map(Math.abs);
  return Math.max(...sizes, Number.MIN_VALUE);
}

/** Scores move in steps of this while they are dragged. */
const grid = 100;
const round = (value: number) => Math.round(value * grid) / grid;

/** Ten decimals are more than anyone types; a tenth added ten times is 1 again. */
const roundOff = (value: number) => Number(value.toFixed(10));

/** The scores of the cursor's example as numbers one can pull at, and what that does to the weights. */
export function createScoreEdit(store: AppStore, actions: Actions) {
  let last: Edit | null = null;
  let held: { readonly scale: number; readonly score: number } | null = null;

  const example = () => selectTrace(store.getState()).examples[store.getState().cursor.i];
  const scoreOf = (j: number) => example()?.scores[j] ?? NaN;
  const begin = (j: number) => {
    const { params, cursor } = store.getState();
    // Several presses of a key in a row are said as one change.
    const goesOn = last?.after === params && last.i === cursor.i && last.j === j;
    last = { i: cursor.i, j, before: goesOn && last ? last.before : params, after: null };
  };
  const settle = () => {
    held = null;
    if (last) last.after = store.getState().params;
  };

  return {
    /** Stands still during a drag, but where a bar needs more. */
    scale: (): number => {
      const now = example();
      return Math.max(held?.scale ?? 0, now ? naturalScale(now) : 1);
    },
    score: scoreOf,
    start(j: number) {
      actions.setCursor({ j });
      begin(j);
      const now = example();
      held = { scale: now ? naturalScale(now) : 1, score: scoreOf(j) };
      actions.beginEdit();
    },
    /** @param share how far the end of the bar was pulled, of the room on one side of zero */
    pull(share: number) {
      if (held && last) actions.setScore(last.i, last.j, round(held.score + share * held.scale));
    },
    end() {
      settle();
      actions.endEdit();
      settle();
    },
    cancel() {
      held = null;
      last = null;
      actions.cancelEdit();
    },
    nudge(j: number, delta: number) {
      actions.setCursor({ j });
      begin(j);
      const { i } = store.getState().cursor;
      if (!actions.setScore(i, j, roundOff(scoreOf(j) + delta))) last = null;
      settle();
    },
    /** What the last pull made of W, as long as nothing else has changed it since. */
    change(): WeightsChange | null {
      const { params, cursor } = store.getState();
      if (last?.i !== cursor.i || (last.after ?? params) !== params) return null;
      const { i, j, before } = last;
      const { along, change } = weightsForScore(before, i, j, scoreOf(j));
      return along === 0 ? null : { i, j, along, change };
    },
  };
}

export type ScoreEdit = ReturnType<typeof createScoreEdit>;
