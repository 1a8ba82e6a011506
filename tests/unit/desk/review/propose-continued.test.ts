import { expect, test } from 'vitest';
import { proposeContinued } from '../../../../entrypoints/desk/review/propose-continued';
import type { Action } from '../../../../lib/model/action';
import { sampleDraft } from './sample-draft';

const earlier = (text: string, owners: string[]): Action => ({
  ...{ id: crypto.randomUUID(), meetingId: crypto.randomUUID(), topicId: null, position: 0, text, owners },
  ...{ due: null, dueAsWritten: '', status: 'open', history: [], clipIds: [] },
});
const [first, second] = sampleDraft.actions;
const plan = earlier('Share the plan', ['Port']);

test('an action that looks like an earlier one goes on with it, and no earlier one is proposed twice', () => {
  if (!first || !second) throw new Error('The sample has two actions.');
  const twice = [first, { ...first, key: 'again' }];
  expect([...proposeContinued(twice, [plan]).values()]).toEqual([plan.id, null]);
  expect(proposeContinued([second], [plan]).get('action-1')).toBeNull();
});

test("the person's choice stands, and takes the earlier action from the proposals", () => {
  if (!first || !second) throw new Error('The sample has two actions.');
  const chosen = proposeContinued([first, { ...second, continues: plan.id }], [plan]);
  expect([...chosen]).toEqual([
    ['action-1', plan.id],
    ['action-0', null],
  ]);
  expect(proposeContinued([{ ...first, continues: null }], [plan]).get('action-0')).toBeNull();
});
