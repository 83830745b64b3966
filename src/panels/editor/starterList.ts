import type { Starter, TaskId } from '../../lesson/starters/types';
import { memoByObject } from '../../state/memoByObject';
import type { Drafts } from '../../state/drafts/drafts';

/** A text to start from: one of the lesson’s, or what came with a link. */
export interface ChosenStarter extends Omit<Starter, 'kind'> {
  readonly kind: Starter['kind'] | 'sent';
}

/** Which of the two functions a code seems to be; what came with a link does not say. */
export function taskOf(code: string): TaskId {
  return /\bX(\[[^\]]*\])?\s*(@\s*W|\.dot\(\s*W)|dot\(\s*X(\[[^\]]*\])?\s*,\s*W|W\.shape\[1\]/.test(code)
    ? 'assignment'
    : 'question';
}

/** A gap's empty line begins as deep as the comment above it: whoever clicks there types in the right place. */
const toComplete = memoByObject((starter: Starter): Starter => ({
  ...starter,
  source: starter.source.replace(/^( *)(#.*\bgap \d.*)\n\n/gm, '$1$2\n$1\n'),
}));

/** Everything there is to start from, what came with links last. */
export function starterList(starters: readonly Starter[], { sent }: Drafts): readonly ChosenStarter[] {
  const received = sent.map(({ id, text }, at) => ({
    id,
    title: at === 0 ? 'Code from a link' : `Code from an earlier link (${at + 1})`,
    kind: 'sent' as const,
    task: taskOf(text),
    source: text,
  }));
  return [...starters.map(toComplete), ...received];
}
