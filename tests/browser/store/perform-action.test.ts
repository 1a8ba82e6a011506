import { expect, test, vi } from 'vitest';
import { blankMeeting } from '../../../lib/model/blank-meeting';
import { performAction } from '../../../lib/store/perform-action';
import { refuse } from '../../../lib/store/refuse';
import { systemStamps } from '../../../lib/store/stamps';
import { freshStore } from './with-store';

const facts = {
  title: 'Regional IM Working Group',
  series: '',
  date: null,
  startTime: null,
  endTime: null,
  zone: 'Europe/Zurich',
  place: '',
};
const meeting = blankMeeting(facts, { id: crypto.randomUUID(), createdAt: '2018-06-28T12:00:00Z' });

test('what an action wrote before it refused is not kept', async () => {
  const db = freshStore();
  const performed = await performAction(db, 'create-meeting', systemStamps, async (writer) => {
    await writer.put('meetings', meeting);
    return refuse('not-found');
  });
  expect(performed).toEqual({ ok: false, reason: 'not-found' });
  expect([await db.meetings.count(), await db.undoSteps.count()]).toEqual([0, 0]);
});

test('a record that does not fit its schema refuses the whole action, quietly', async () => {
  const db = freshStore();
  const logged = vi.spyOn(console, 'error');
  const performed = await performAction(db, 'create-meeting', systemStamps, async (writer) => {
    await writer.put('meetings', meeting);
    await writer.put('meetings', { ...meeting, id: crypto.randomUUID(), title: '' });
  });
  expect(performed).toEqual({ ok: false, reason: 'invalid-input' });
  expect(logged).not.toHaveBeenCalled();
  expect(await db.meetings.count()).toBe(0);
});

test('an action that changes a record several times takes it back to before the first', async () => {
  const db = freshStore();
  await db.meetings.add(meeting);
  await performAction(db, 'edit-meeting', systemStamps, async (writer) => {
    await writer.put('meetings', { ...meeting, title: 'A' });
    await writer.remove('meetings', meeting.id);
    await writer.put('meetings', { ...meeting, title: 'B' });
  });
  const [step] = await db.undoSteps.toArray();
  expect(step?.changes).toEqual([
    { table: 'meetings', key: meeting.id, before: meeting, after: { ...meeting, title: 'B' } },
  ]);
});

test('an action that ends where it began leaves nothing to take back', async () => {
  const db = freshStore();
  const performed = await performAction(db, 'edit-meeting', systemStamps, async (writer) => {
    await writer.put('meetings', meeting);
    await writer.remove('meetings', meeting.id);
    return 'answer';
  });
  expect(performed).toEqual({ ok: true, undoId: null, value: 'answer' });
  expect(await db.undoSteps.count()).toBe(0);
});
