import { afterEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { renewJournal } from '../../../lib/repair/renew-journal';
import { verifyStore } from '../../../lib/repair/verify-store';
import { writeNote } from '../../../lib/services/write-note';
import { isUnreadable } from '../../../lib/store/is-unreadable';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import type { Seal } from '../../../lib/store/seal';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { dumpOf } from './dump-of';
import { expectSealed } from './expect-sealed';
import { type HeldSafety, heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

const now = '2018-08-01T08:00:00.000Z';
const idle = async () => {};

async function filled(): Promise<{ db: RapporteurDatabase; safety: HeldSafety; clips: string[] }> {
  const safety = heldSafety();
  const db = openDatabase(`verified-${crypto.randomUUID()}`, async () => standByStore(safety));
  opened.push(db);
  const { topicIds } = await meetingWith(db, ['General']);
  const clips: string[] = [];
  // More than are read together.
  for (let count = 0; count < 60; count++) clips.push(await clipOf(db, `sentence ${count}`, topicIds));
  return { db, safety, clips };
}

/** Changes what is on the disk behind the back of everything that stands by the store. */
async function tamper(db: RapporteurDatabase, work: (bare: RapporteurDatabase) => PromiseLike<unknown>): Promise<void> {
  const bare = openDatabase(db.name);
  await work(bare);
  bare.close();
}

test('a store that is as it was left has nothing to tell', async () => {
  const { db, safety } = await filled();
  const before = await dumpOf(db);
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, setAside: 0, missing: 0 });
  expect(await db.marks.get('report')).toBeUndefined();
  expect(await dumpOf(db)).toEqual(before);
});

test('a changed record and a vanished one are put back as the journal has them', async () => {
  const { db, safety, clips } = await filled();
  done(await writeNote(db, { clipId: clips[3] ?? '', note: 'the latest words' }));
  const before = await dumpOf(db);
  await tamper(db, async (bare) => {
    await bare.clips.update(clips[3] ?? '', { note: 'flipped' });
    await bare.clips.delete(clips[58] ?? '');
  });
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 2, setAside: 0, missing: 0 });
  expect(await dumpOf(db)).toEqual(before);
  await expectSealed(db);
  expect(await db.marks.get('report')).toMatchObject({ clips: 2, records: 2, missing: 0, setAside: 0 });
});

test('what the journal has not is set aside whole, never dropped; what is gone is counted', async () => {
  const { db, safety, clips } = await filled();
  safety.lines.length = 0;
  const [first = '', second = ''] = clips;
  await tamper(db, async (bare) => {
    await bare.clips.update(first, { note: 'flipped' });
    await bare.clips.delete(second);
  });
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, setAside: 1, missing: 1 });
  expect(await db.damaged.toArray()).toMatchObject([
    { table: 'clips', key: first, record: { note: 'flipped' }, foundAt: now },
  ]);
  expect(await db.clips.count()).toBe(58);
  await expectSealed(db);
  // Told once.
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ setAside: 0, missing: 0 });
});

test('a journal that is written anew brings everything back, and nothing that was deleted', async () => {
  const { db, safety, clips } = await filled();
  await db.clips.delete(clips[0] ?? '');
  const before = await dumpOf(db);
  expect(safety.lines.join('\n')).toContain('sentence 0');
  safety.held.behind = true;
  expect(await renewJournal(db, safety)).toBe(true);
  expect(safety.held.behind).toBe(false);
  await clipOf(db, 'after it');
  const name = db.name;
  const after = await dumpOf(db);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  await deleteStore(db);
  const again = openDatabase(name, async () => standByStore(safety));
  opened.push(again);
  expect(await dumpOf(again)).toEqual(after);
});

test.each([
  ['has other records', (bare: RapporteurDatabase) => bare.clips.clear()],
  ['is an earlier one', (bare: RapporteurDatabase) => bare.table('marks').update('mark', { sequence: 1 })],
  ['is another one', (bare: RapporteurDatabase) => bare.table('marks').update('mark', { storeId: 'another' })],
])('a store that meanwhile %s does not take the place of the journal', async (_, change) => {
  const { db, safety } = await filled();
  const lines = [...safety.lines];
  const renew = safety.journal.renew;
  safety.journal.renew = async (entries, sequence) => {
    await tamper(db, change);
    return renew(entries, sequence);
  };
  await expect(renewJournal(db, safety)).rejects.toThrow('the store lacks something');
  expect(safety.lines).toEqual(lines);
});

test('a store that is another one when it has been read is not put right by what was read of the first', async () => {
  const { db, safety, clips } = await filled();
  await tamper(db, (bare) => bare.clips.update(clips[0] ?? '', { note: 'flipped' }));
  const before = await dumpOf(db);
  const anew = () => tamper(db, (bare) => bare.table('marks').update('mark', { sequence: 1 }));
  await expect(verifyStore(db, safety, anew, now)).rejects.toThrow('the store was opened anew');
  expect(await dumpOf(db)).toEqual(before);
});

test('a record that no longer fits its seal does not take the place of what the journal has', async () => {
  const { db, safety, clips } = await filled();
  const before = await dumpOf(db);
  await tamper(db, (bare) => bare.clips.update(clips[0] ?? '', { note: 'flipped' }));
  await expect(renewJournal(db, safety)).rejects.toThrow('the store lacks something');
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 1, setAside: 0 });
  expect(await dumpOf(db)).toEqual(before);
  expect(await renewJournal(db, safety)).toBe(true);
});

test('a second copy that cannot be read is not taken for a store that cannot', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { db, safety, clips } = await filled();
  await tamper(db, (bare) => bare.clips.update(clips[0] ?? '', { note: 'flipped' }));
  safety.journal.read = () => Promise.reject(new DOMException('in use', 'NotReadableError'));
  const cause: unknown = await verifyStore(db, safety, idle, now).catch((reason) => reason);
  expect(cause).toBeInstanceOf(Error);
  expect(isUnreadable(cause)).toBe(false);
});

test('a seal that says another key is written anew, and nothing is taken for lost', async () => {
  const { db, safety, clips } = await filled();
  const [first = ''] = clips;
  const getAll = IDBObjectStore.prototype.getAll;
  const seen = { renewed: false };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = Reflect.apply(getAll, this, given);
    if (this.name !== 'seals' || seen.renewed) return request;
    const result = () =>
      Reflect.get(IDBRequest.prototype, 'result', request).map((seal: Seal) =>
        seal.key === first ? { ...seal, key: `x${first.slice(1)}` } : seal,
      );
    return Object.defineProperty(request, 'result', { get: result });
  });
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    seen.renewed ||= this.name === 'seals' && value.key === first;
    return put.call(this, value, key);
  });
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ setAside: 0, missing: 0 });
  expect(seen.renewed).toBe(true);
  expect(await db.clips.count()).toBe(60);
  await expectSealed(db);
});

test('a journal can be written anew after what is lost was told of', async () => {
  const { db, safety, clips } = await filled();
  safety.lines.length = 0;
  await tamper(db, (bare) => bare.clips.delete(clips[0] ?? ''));
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ missing: 1 });
  expect(await renewJournal(db, safety)).toBe(true);
});

test('a journal of which a part could not be emptied is behind, so that it is written anew the next time', async () => {
  const { db, safety } = await filled();
  const held: typeof safety = { ...safety, journal: { ...safety.journal, renew: async () => false } };
  expect(await renewJournal(db, held)).toBe(false);
  expect(safety.held.behind).toBe(true);
  expect(await renewJournal(db, safety)).toBe(true);
  expect(safety.held.behind).toBe(false);
});

test('a record of which the journal has only an earlier state comes back as that, and the person is told', async () => {
  const { db, safety, clips } = await filled();
  const [first = ''] = clips;
  const earlier = await db.clips.get(first);
  const lines = safety.lines.length;
  done(await writeNote(db, { clipId: first, note: 'the missing line' }));
  safety.lines.splice(lines);
  await tamper(db, (bare) => bare.clips.delete(first));
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 1, setAside: 0, missing: 0 });
  expect(await db.clips.get(first)).toEqual(earlier);
  expect(await db.marks.get('report')).toMatchObject({ clips: 1, records: 1, older: 1, missing: 0 });
  await expectSealed(db);
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, missing: 0 });
});

test('an earlier state whose place is taken is set aside', async () => {
  const { db, safety, clips } = await filled();
  const [tag, topic] = [await db.tags.where({ clipId: clips[0] }).first(), crypto.randomUUID()];
  const lines = safety.lines.length;
  await db.tags.update(tag?.id ?? '', { topicId: topic });
  await db.tags.add({ ...(tag ?? expect.fail()), id: crypto.randomUUID() });
  safety.lines.splice(lines);
  await tamper(db, (bare) => bare.tags.delete(tag?.id ?? ''));
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, setAside: 1, missing: 0 });
  expect(await db.damaged.toArray()).toMatchObject([{ table: 'tags', key: tag?.id, record: tag }]);
  await expectSealed(db);
});

test('what the person deleted while the store was read does not come back', async () => {
  const { db, safety, clips } = await filled();
  const [first = '', second = ''] = clips;
  await tamper(db, (bare) => bare.clips.update(first, { note: 'flipped' }));
  await tamper(db, (bare) => bare.clips.delete(second));
  const { read } = safety.journal;
  safety.journal.read = async () => {
    const texts = await read();
    await db.clips.bulkDelete([first, second]);
    return texts;
  };
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, setAside: 0, missing: 0 });
  expect(await db.clips.bulkGet([first, second])).toEqual([undefined, undefined]);
  expect(await db.damaged.count()).toBe(0);
});
