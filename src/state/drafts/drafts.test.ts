import { describe, expect, it, vi } from 'vitest';
import { fakeStorage, refusedStorage } from '../testing/fakeStorage';
import { draftLimits, draftOf, noDrafts, withDraft, withSent } from './drafts';
import { draftsKey, keepDrafts, readDrafts } from './savedDrafts';
import type { DraftKeeper } from './savedDrafts';

describe('drafts', () => {
  it('keep a text for each starter, until it is as it began', () => {
    const one = withDraft(noDrafts, 'holes', 'a = 1');
    const two = withDraft(one, 'empty', 'b = 2');
    expect([draftOf(two, 'holes'), draftOf(two, 'empty'), draftOf(two, 'other')]).toEqual([
      'a = 1',
      'b = 2',
      null,
    ]);
    expect(withDraft(two, 'empty', null)).toEqual(one);
  });

  it('have no text under a name that every object has', () => {
    expect(draftOf(noDrafts, 'constructor')).toBeNull();
  });

  it('take code from a link as a text of its own, and know it again', () => {
    const first = withSent(noDrafts, 'x = 1');
    const id = first.chosen ?? '';
    expect(first.sent).toEqual([{ id, text: 'x = 1' }]);
    const edited = withDraft(first, id, 'x = 2');
    const again = withSent(withSent(edited, 'y = 1'), 'x = 1');
    expect(again.sent.map(({ text }) => text)).toEqual(['y = 1', 'x = 1']);
    expect(again.chosen).toBe(id);
    expect(draftOf(again, id)).toBe('x = 2');
  });

  it('let the oldest code from a link go, with what was made of it, and nothing else', () => {
    const codes = Array.from({ length: draftLimits.sent + 1 }, (_, at) => `x = ${at}`);
    const [first = '', ...rest] = codes;
    const begun = withSent(withDraft(noDrafts, 'holes', 'mine'), first);
    const full = rest.reduce(withSent, withDraft(begun, begun.chosen ?? '', 'changed'));
    expect(full.sent.map(({ text }) => text)).toEqual(rest.toReversed());
    expect(full.texts).toEqual([{ id: 'holes', text: 'mine' }]);
  });
});

describe('saved drafts', () => {
  const textsIn = (keeper: DraftKeeper) => keeper.now().drafts.texts;

  it('are there again after a reload', () => {
    const storage = fakeStorage();
    const keeper = keepDrafts(storage);
    keeper.change((drafts) => withDraft(drafts, 'holes', 'a = 1'));
    expect(textsIn(keepDrafts(storage))).toEqual([]);
    keeper.save();
    expect(textsIn(keepDrafts(storage))).toEqual([{ id: 'holes', text: 'a = 1' }]);
  });

  it('leave what another tab has saved of other starters', () => {
    const storage = fakeStorage();
    const [here, there] = [keepDrafts(storage), keepDrafts(storage)];
    there.change((drafts) => withDraft(drafts, 'empty', 'theirs'));
    there.save();
    here.change((drafts) => withDraft(drafts, 'holes', 'mine'));
    here.save();
    expect(readDrafts(storage).texts).toEqual([
      { id: 'empty', text: 'theirs' },
      { id: 'holes', text: 'mine' },
    ]);
  });

  it('hold for the visit where the browser refuses, which is told', () => {
    const keeper = keepDrafts(refusedStorage);
    const told = vi.fn();
    keeper.subscribe(told);
    keeper.change((drafts) => withDraft(drafts, 'holes', 'a = 1'));
    expect(keeper.now().saved).toBe(true);
    keeper.save();
    expect(keeper.now().saved).toBe(false);
    expect(textsIn(keeper)).toEqual([{ id: 'holes', text: 'a = 1' }]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ version: 2, drafts: noDrafts })],
    [
      'a text that is too long',
      JSON.stringify({
        version: 1,
        drafts: { ...noDrafts, texts: [{ id: 'a', text: 'x'.repeat(draftLimits.text + 1) }] },
      }),
    ],
    ['too much of it', ' '.repeat(draftLimits.saved + 1)],
    ['numbers for the texts', JSON.stringify({ version: 1, drafts: { ...noDrafts, texts: [1] } })],
  ])('are none where the storage holds %s', (_name, saved) => {
    expect(readDrafts(fakeStorage({ [draftsKey]: saved }))).toEqual(noDrafts);
  });

  it('stay saved as they were where a text is too long, and are saved again once it is not', () => {
    const storage = fakeStorage();
    const keeper = keepDrafts(storage);
    const write = (text: string) => {
      keeper.change((drafts) => withDraft(drafts, 'holes', text));
      keeper.save();
    };
    write('a = 1');
    write('x'.repeat(draftLimits.text + 1));
    expect(keeper.now().saved).toBe(false);
    expect(readDrafts(storage).texts).toEqual([{ id: 'holes', text: 'a = 1' }]);
    write('a = 2');
    expect(keeper.now().saved).toBe(true);
    expect(readDrafts(storage).texts).toEqual([{ id: 'holes', text: 'a = 2' }]);
  });
});
