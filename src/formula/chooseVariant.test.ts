import { expect, test } from 'vitest';
import type { Condition } from '../lesson/types';
import { chooseVariant, holds } from './chooseVariant';

const situation: Required<Condition> = {
  layout: 'rows',
  regulariser: 'half',
  reduction: 'sum',
  bias: true,
  same: false,
  label: true,
};
const variants: readonly { readonly when?: Condition; readonly name: string }[] = [
  { when: { layout: 'rows', reduction: 'mean' }, name: 'rows and mean' },
  { when: { layout: 'rows' }, name: 'rows' },
  { when: { label: true }, name: 'label' },
  { name: 'last' },
];

test('the first variant all of whose conditions hold is chosen', () => {
  expect(chooseVariant(variants, situation).name).toBe('rows');
  expect(chooseVariant(variants, { ...situation, reduction: 'mean' }).name).toBe('rows and mean');
  expect(chooseVariant(variants, { ...situation, layout: 'columns' }).name).toBe('label');
  expect(chooseVariant(variants, { ...situation, layout: 'columns', label: false }).name).toBe('last');
});

test('a condition on false holds where the case is not given', () => {
  expect(holds({ same: false }, situation)).toBe(true);
  expect(holds({ same: true }, situation)).toBe(false);
});

test('a formula whose last variant has a condition is an error where that fails', () => {
  expect(() => chooseVariant(variants.slice(0, 1), situation)).toThrow('must have no condition');
});
