import { expect, test } from 'vitest';
import { draftErrors } from '../../../../entrypoints/desk/review/draft-errors';
import { editDraft } from '../../../../entrypoints/desk/review/edit-draft';
import { sampleDraft } from './sample-draft';

const wrong = (draft: typeof sampleDraft, unfinished: string[] = []) => [...draftErrors(draft, unfinished).keys()];

test('a draft that is complete has no errors', () => expect(wrong(sampleDraft)).toEqual([]));

test.each([
  ['title', editDraft(sampleDraft, { kind: 'fact', name: 'title', value: ' ' })],
  ['zone', editDraft(sampleDraft, { kind: 'fact', name: 'zone', value: 'Atlantis' })],
  ['endTime', editDraft(sampleDraft, { kind: 'fact', name: 'endTime', value: '09:00' })],
  ['item-0', editDraft(sampleDraft, { kind: 'items', key: 'item-0', change: { title: '' } })],
  ['action-0', editDraft(sampleDraft, { kind: 'actions', key: 'action-0', change: { text: '' } })],
  ['action-0-due', editDraft(sampleDraft, { kind: 'actions', key: 'action-0', change: { due: 'soon' } })],
  ['new', editDraft(sampleDraft, { kind: 'add', list: 'attendance', key: 'new' })],
  ['next-date', editDraft(sampleDraft, { kind: 'fact', name: 'date', value: '2024-06-01' })],
])('%s is named where it cannot stand', (name, draft) => expect(wrong(draft)).toEqual([name]));

test('a next meeting that is not stated needs no answers', () => {
  const facts = { ...sampleDraft.next.facts, title: '' };
  expect(wrong(editDraft(sampleDraft, { kind: 'next', change: { facts } }))).toEqual(['next-title']);
  expect(wrong(editDraft(sampleDraft, { kind: 'next', change: { facts, stated: false } }))).toEqual([]);
});

test('a date of which a part is typed is no date yet', () => {
  expect(wrong(sampleDraft, ['issued'])).toEqual(['issued']);
});
