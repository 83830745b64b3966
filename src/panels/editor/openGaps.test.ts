import { expect, it } from 'vitest';
import { starters } from '../../lesson/starters/starters';
import { openGaps } from './openGaps';

const source = starters.find(({ id }) => id === 'question')?.source ?? '';
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

it('a text as it was given has both its gaps open', () => {
  expect(openGaps(source, source)).toEqual([lineOf(source, 'gap 1'), lineOf(source, 'gap 2')]);
});

it('what is written into a gap closes it, and moves the other', () => {
  const first = source.replace(
    /(gap 1.*\n)/,
    '$1            t = p - (j == y[i])\n            dW[j] += t * X[:, i]\n',
  );
  expect(openGaps(first, source)).toEqual([lineOf(first, 'gap 2')]);
  expect(openGaps(first.replace(/(gap 2.*\n)/, '$1    dW /= num_train\n'), source)).toEqual([]);
});

it('a text without the comments has none', () => {
  expect(openGaps('def f(): pass\n', source)).toEqual([]);
  expect(openGaps(source, 'def f(): pass\n')).toEqual([]);
});
