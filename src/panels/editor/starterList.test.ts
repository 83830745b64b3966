import { expect, it } from 'vitest';
import { starters } from '../../lesson/starters/starters';
import { noDrafts, withSent } from '../../state/drafts/drafts';
import { starterList, taskOf } from './starterList';

it('tells the two functions apart by how the scores are made', () => {
  expect(taskOf('f_i = W.dot(X[:, i])')).toBe('question');
  expect(taskOf('scores = W @ X')).toBe('question');
  expect(taskOf('scores = X[i].dot(W)')).toBe('assignment');
  expect(taskOf('scores = X @ W')).toBe('assignment');
  expect(taskOf('scores = np.dot(X, W)')).toBe('assignment');
});

it('leaves a line in each gap of the texts to complete, as deep as the comment above it', () => {
  const list = starterList(starters, noDrafts);
  for (const { id, source } of list) {
    const gaps = [...source.matchAll(/^( *)#.*\bgap (\d) of 2.*\n( *)\n/gm)];
    const known = ['question', 'assignment'].includes(id);
    expect(gaps.map(([, , number]) => number)).toEqual(known ? ['1', '2'] : []);
    for (const [, comment, , line] of gaps) expect(line).toBe(comment);
  }
  expect(starterList(starters, noDrafts)[0]).toBe(list[0]);
});

it('lists what came with links after the lesson’s own, the newest first', () => {
  const starter = { id: 'holes', title: 'With holes', kind: 'write', task: 'question', source: '' } as const;
  const drafts = withSent(withSent(noDrafts, 'a = W @ X'), 'b = X @ W');
  const list = starterList([starter], drafts);
  expect(list.map(({ kind, source, task }) => [kind, source, task])).toEqual([
    ['write', '', 'question'],
    ['sent', 'b = X @ W', 'assignment'],
    ['sent', 'a = W @ X', 'question'],
  ]);
  expect(new Set(list.map(({ title }) => title)).size).toBe(3);
});
