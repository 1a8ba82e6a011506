import { expect, test } from 'vitest';
import { countChecks } from '../../../../entrypoints/desk/review/count-checks';
import { editDraft } from '../../../../entrypoints/desk/review/edit-draft';
import { travelOf } from '../../../../entrypoints/desk/review/travel-of';
import { sampleDraft } from './sample-draft';

test('what the person touches counts as looked at', () => {
  expect(countChecks(sampleDraft)).toEqual({ read: 6 + 9 + 1, toCheck: 4 });
  const dated = editDraft(sampleDraft, { kind: 'fact', name: 'date', value: '2024-04-03' });
  expect(dated.facts.date).toMatchObject({ value: '2024-04-03', sure: true, line: 1 });
  const named = editDraft(dated, { kind: 'attendance', key: 'attendee-2', change: { presence: 'absent' } });
  const next = editDraft(named, { kind: 'next', change: {} });
  expect(countChecks(next).toCheck).toBe(1);
  expect(next.attendance.find(({ name }) => name === 'Al')?.presence).toBe('absent');
});

test('whether an item goes on is no statement on how it was read', () => {
  const draft = { ...sampleDraft, items: sampleDraft.items.map((item) => ({ ...item, sure: false })) };
  const [first] = editDraft(draft, { kind: 'items', key: 'item-0', change: { travels: true, sure: false } }).items;
  expect(first).toMatchObject({ travels: true, sure: false });
});

test('an action whose item goes belongs to none, and rows are added at the end', () => {
  const without = editDraft(sampleDraft, { kind: 'remove', list: 'items', key: 'item-2' });
  expect(without.items.map(({ title }) => title)).toEqual(['Berths', 'Any other business']);
  expect(without.actions[0]?.item).toBeNull();
  const fewer = editDraft(without, { kind: 'remove', list: 'actions', key: 'action-0' });
  expect(fewer.actions.map(({ text }) => text)).toEqual(['Paint the bollards']);
  const more = editDraft(fewer, { kind: 'add', list: 'items', key: 'new' });
  expect(more.items.at(-1)).toMatchObject({ key: 'new', title: '', line: null, travels: true });
});

test('rows that were removed come back where they stood, the last one first, with the actions that were theirs', () => {
  const without = editDraft(sampleDraft, { kind: 'remove', list: 'items', key: 'item-2' });
  const fewer = editDraft(without, { kind: 'remove', list: 'actions', key: 'action-0' });
  const nobody = editDraft(fewer, { kind: 'remove', list: 'attendance', key: 'attendee-2' });
  const there = editDraft(nobody, { kind: 'put-back' });
  expect(there.attendance).toEqual(sampleDraft.attendance);
  expect(there.actions).toHaveLength(1);
  const back = editDraft(editDraft(there, { kind: 'put-back' }), { kind: 'put-back' });
  expect(back).toEqual({ ...sampleDraft, removed: [] });
  expect(editDraft(back, { kind: 'put-back' })).toBe(back);
});

test('an action that was given another item since keeps it when its first one comes back', () => {
  const without = editDraft(sampleDraft, { kind: 'remove', list: 'items', key: 'item-2' });
  const moved = editDraft(without, { kind: 'actions', key: 'action-0', change: { item: 'item-0' } });
  expect(editDraft(moved, { kind: 'put-back' }).actions[0]?.item).toBe('item-0');
});

test('items with open actions and standing items go on, and say why; the person decides', () => {
  const travels = (draft: typeof sampleDraft) => draft.items.map((item) => travelOf(item, draft.actions));
  expect(travels(sampleDraft)).toEqual([
    { travels: false, reason: 'discussed', chosen: false },
    { travels: true, reason: 'standing', chosen: false },
    { travels: true, reason: 'open-actions', chosen: false },
  ]);
  const done = editDraft(sampleDraft, { kind: 'actions', key: 'action-0', change: { status: 'done' } });
  expect(travels(done)[2]).toEqual({ travels: false, reason: 'discussed', chosen: false });
  const chosen = editDraft(done, { kind: 'items', key: 'item-2', change: { travels: true } });
  expect(travels(chosen)[2]).toEqual({ travels: true, reason: 'discussed', chosen: true });
});
