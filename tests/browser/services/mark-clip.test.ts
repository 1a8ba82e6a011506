import { expect, test } from 'vitest';
import { type Marks, markClip } from '../../../lib/services/mark-clip';
import { saveClip } from '../../../lib/services/save-clip';
import { typeValue } from '../../../lib/services/type-value';
import { undoLatest } from '../../../lib/services/undo';
import { freshStore } from '../store/with-store';
import { imageDraft } from './drafts';
import { clipOf, done } from './fill-store';

const unmarked = { sensitivity: null, sharing: null, nonAttributable: false, transcribed: false };

async function oneClip() {
  const db = freshStore();
  const clipId = await clipOf(db, 'Jane Doe said so.');
  const before = await db.clips.get(clipId);
  return { db, clipId, before, marks: async () => db.clips.get(clipId) };
}

test('a new clip carries no mark', async () => {
  expect((await oneClip()).before).toMatchObject(unmarked);
});

test('marks are set one by one, and the others and the quote stay', async () => {
  const { db, clipId, before, marks } = await oneClip();
  done(await markClip(db, { clipId, marks: { sharing: 'AMBER+STRICT' } }));
  done(await markClip(db, { clipId, marks: { sensitivity: 'high', nonAttributable: true } }));
  expect(await marks()).toEqual({ ...before, sharing: 'AMBER+STRICT', sensitivity: 'high', nonAttributable: true });
  done(await markClip(db, { clipId, marks: { sharing: null, transcribed: true } }));
  expect(await marks()).toMatchObject({ sharing: null, sensitivity: 'high', transcribed: true });
});

test('marking is one step to take back, and marking the same again is none', async () => {
  const { db, clipId, before, marks } = await oneClip();
  done(await markClip(db, { clipId, marks: { sharing: 'RED', sensitivity: 'severe' } }));
  const steps = await db.undoSteps.count();
  done(await markClip(db, { clipId, marks: { sharing: 'RED' } }));
  expect(await db.undoSteps.count()).toBe(steps);
  expect((await db.undoSteps.orderBy('sequence').last())?.action).toBe('mark-clip');
  done(await undoLatest(db));
  expect(await marks()).toEqual(before);
});

test('a clip that is gone is not marked, and nothing but marks is written', async () => {
  const { db, clipId, before, marks } = await oneClip();
  const refused = { ok: false, reason: 'not-found' };
  expect(await markClip(db, { clipId: crypto.randomUUID(), marks: { transcribed: true } })).toEqual(refused);
  const strange: unknown = JSON.parse('{"sharing":"PINK"}');
  // what no caller of ours can say, a file or another version might
  expect(await markClip(db, { clipId, marks: strange as Partial<Marks> })).toEqual({
    ok: false,
    reason: 'invalid-input',
  });
  const other: unknown = { note: 'overwritten', transcribed: true };
  // the same
  done(await markClip(db, { clipId, marks: other as Partial<Marks> }));
  expect(await marks()).toEqual({ ...before, transcribed: true });
});

test('a picture on which a typed value stands is transcribed until the value is gone', async () => {
  const db = freshStore();
  const clipId = crypto.randomUUID();
  expect((await saveClip(db, { clipId, draft: imageDraft() })).ok).toBe(true);
  done(await typeValue(db, { clipId, typed: '26,100' }));
  await markClip(db, { clipId, marks: { transcribed: false } });
  expect(await db.clips.get(clipId)).toMatchObject({ typed: '26,100', transcribed: true });
  done(await typeValue(db, { clipId, typed: '' }));
  expect(await db.clips.get(clipId)).toMatchObject({ typed: '', transcribed: false });
});
