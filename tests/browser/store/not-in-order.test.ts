import { afterEach, expect, test, vi } from 'vitest';
import { lookAfter } from '../../../lib/keeping/look-after';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { renewJournal } from '../../../lib/repair/renew-journal';
import { verifyStore } from '../../../lib/repair/verify-store';
import { isUnreadable } from '../../../lib/store/is-unreadable';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf, meetingWith } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { dumpOf } from './dump-of';
import { heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

const now = '2018-08-01T08:00:00.000Z';
const idle = async () => {};

async function filled() {
  const safety = heldSafety();
  const db = openDatabase(`disordered-${crypto.randomUUID()}`, async () => standByStore(safety));
  opened.push(db);
  const { topicIds } = await meetingWith(db, ['General', 'Balkans']);
  const clips: string[] = [];
  for (let count = 0; count < 5; count++) clips.push(await clipOf(db, `sentence ${count}`, topicIds));
  return { db, safety, clips };
}

type Asked = 'get' | 'getKey' | 'getAll' | 'getAllKeys' | 'count';

/** What a browser answers out of files of which one byte was changed: less, and no error. */
function lose(of: { prototype: object }, call: Asked, name: string): void {
  const asked: unknown = Reflect.get(of.prototype, call);
  if (typeof asked !== 'function') throw new Error(call);
  vi.spyOn(of.prototype as IDBIndex, call).mockImplementation(function (this: IDBIndex, ...given: unknown[]) {
    const request: IDBRequest = Reflect.apply(asked, this, given);
    if (this.name !== name) return request;
    const result = () => less(Reflect.get(IDBRequest.prototype, 'result', request));
    return Object.defineProperty(request, 'result', { get: result });
  });
}

function less(result: unknown): unknown {
  if (Array.isArray(result)) return result.slice(1);
  return typeof result === 'number' ? result - 1 : undefined;
}

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (cause) => cause,
  );

test.each([
  ['by their keys and not in a stretch of keys', 'getAll'],
  ['in a stretch of keys and not by their keys', 'get'],
] as const)('seals that are found %s are no seals of a sound store', async (_, call) => {
  const { db, safety } = await filled();
  const before = await dumpOf(db);
  lose(IDBObjectStore, call, 'seals');
  expect(isUnreadable(await rejection(verifyStore(db, safety, idle, now)))).toBe(true);
  vi.restoreAllMocks();
  expect(await dumpOf(db)).toEqual(before);
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, setAside: 0, missing: 0 });
});

test('a record that is put back and does not come back makes it no sound store', async () => {
  const { db, safety } = await filled();
  lose(IDBObjectStore, 'get', 'tags');
  expect(isUnreadable(await rejection(verifyStore(db, safety, idle, now)))).toBe(true);
});

test.each([
  ['canonicalUrl', 'count'],
  ['sourceId', 'getKey'],
] as const)('a clip that its index does not find by %s (%s) makes it no sound store', async (index, call) => {
  const { db, safety } = await filled();
  lose(IDBIndex, call, index);
  expect(isUnreadable(await rejection(verifyStore(db, safety, idle, now)))).toBe(true);
  vi.restoreAllMocks();
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, setAside: 0, missing: 0 });
});

test('a browser that aborts over an index is asked why', async () => {
  const { db, safety } = await filled();
  const count = IDBIndex.prototype.count;
  vi.spyOn(IDBIndex.prototype, 'count').mockImplementation(function (this: IDBIndex, query) {
    const request = count.call(this, query);
    const { transaction } = this.objectStore;
    if (Object.hasOwn(transaction, 'error')) return request;
    Object.defineProperty(transaction, 'error', { value: new DOMException('Seek failure', 'UnknownError') });
    queueMicrotask(() => transaction.abort());
    return request;
  });
  expect(isUnreadable(await rejection(verifyStore(db, safety, idle, now)))).toBe(true);
});

test('an index of what is written meanwhile is looked at the next time', async () => {
  const { db, safety, clips } = await filled();
  lose(IDBIndex, 'count', 'sourceId');
  const writing = async () => void (await db.clips.update(clips[0] ?? '', { note: crypto.randomUUID() }));
  expect(await verifyStore(db, safety, writing, now)).toMatchObject({ putBack: 0, setAside: 0, missing: 0 });
});

test('every kind of index is held against what it should have', async () => {
  const { db, safety, clips } = await filled();
  const [topic] = await db.topics.toArray();
  const own = { meetingId: topic?.meetingId, topicId: topic?.id };
  // A value twice, none, one that is no key, and none where a list should be.
  const lists = [[clips[0], clips[0], clips[1]], [], [null, clips[1]], undefined];
  for (const clipIds of lists) await db.table('actions').add({ id: crypto.randomUUID(), ...own, clipIds });
  expect(await verifyStore(db, safety, idle, now)).toMatchObject({ putBack: 0, setAside: 0, missing: 0 });
  lose(IDBIndex, 'count', 'clipIds');
  expect(isUnreadable(await rejection(verifyStore(db, safety, idle, now)))).toBe(true);
});

test.each([
  ['lists less than it counts', IDBObjectStore, 'getAllKeys'],
  ['lists what it does not give out', IDBObjectStore, 'get'],
] as const)('a table that %s does not take the place of the journal', async (_, of, call) => {
  const { db, safety } = await filled();
  const lines = [...safety.lines];
  lose(of, call, 'clips');
  await expect(renewJournal(db, safety)).rejects.toThrow('the store lacks something');
  expect(safety.lines).toEqual(lines);
});

/** A library whose files give its seals out of order until they are deleted. */
async function damaged() {
  const { db, safety } = await filled();
  const before = await dumpOf(db);
  const remove = IDBFactory.prototype.deleteDatabase;
  lose(IDBObjectStore, 'getAll', 'seals');
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
    vi.mocked(IDBObjectStore.prototype.getAll).mockRestore();
    return remove.call(this, name);
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return { db, safety, before };
}

test('files that are not in order are removed, and the library is made anew from the second copy', async () => {
  const { db, safety, before } = await damaged();
  await lookAfter(db, safety, standByOf(db), idle);
  expect(await dumpOf(db)).toEqual(before);
  expect(await db.marks.get('report')).toMatchObject({ clips: 5, remade: true });
  expect(IDBFactory.prototype.deleteDatabase).toHaveBeenCalled();
});

test('a library of which the second copy lacks something stays, and the copy is told to be behind', async () => {
  const { db, safety, before } = await damaged();
  // The page that wrote it died before its line.
  safety.lines.pop();
  safety.held.canary = { ...(safety.held.canary ?? expect.fail()), sequence: (safety.held.canary?.sequence ?? 0) - 1 };
  safety.journal.renew = () => Promise.reject(new Error('the disk is full'));
  await expect(lookAfter(db, safety, standByOf(db), idle)).rejects.toThrow('not in order');
  expect(safety.held.behind).toBe(true);
  expect(IDBFactory.prototype.deleteDatabase).not.toHaveBeenCalled();
  expect(await dumpOf(db)).toEqual(before);
});

function standByOf(db: RapporteurDatabase) {
  return db.standBy ?? expect.fail();
}
