import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import type { Refusal } from '../../../lib/model/refusal';
import { deleteClips } from '../../../lib/services/delete-clips';
import { importMinutes } from '../../../lib/services/import-minutes';
import { mergeTopics } from '../../../lib/services/merge-topics';
import { moveClips } from '../../../lib/services/move-clips';
import { saveClip } from '../../../lib/services/save-clip';
import { undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import { openDatabase } from '../../../lib/store/open-database';
import { deleteStore } from '../store/delete-store';
import { dumpOf } from '../store/dump-of';
import { type Fault, failAt } from '../store/fail-at';
import { imageDraft } from './drafts';
import { clipOf, meetingWith } from './fill-store';
import { item, juneMinutes, told } from './minutes';

type Filled = Awaited<ReturnType<typeof filled>>;

/** A store with two topics that share a clip, so that every action has something to do on every table it knows. */
async function filled() {
  const db = openDatabase(`test-${crypto.randomUUID()}`, async () => standByStore(null));
  const plan = failAt(db);
  const { meetingId, topicIds } = await meetingWith(db, ['General', 'Balkans', 'AoB']);
  const [first = '', second = ''] = topicIds;
  const shared = await clipOf(db, 'shared', [first, second]);
  const single = await clipOf(db, 'single', [second]);
  return { db, plan, meetingId, first, second, shared, single };
}

const clipId = crypto.randomUUID();
const actions: [string, (store: Filled) => Promise<{ ok: true } | Refusal>][] = [
  ['saveClip', ({ db, first, second }) => saveClip(db, { clipId, draft: imageDraft(), topicIds: [first, second] })],
  [
    'moveClips',
    ({ db, first, second, shared, single }) =>
      moveClips(db, { clipIds: [shared, single], from: second, to: first, position: 0 }),
  ],
  ['mergeTopics', ({ db, first, second }) => mergeTopics(db, { from: second, into: first })],
  [
    'importMinutes',
    ({ db, meetingId: updates }) =>
      importMinutes(db, juneMinutes({ updates, items: [item('Balkans')], actions: [told('Send it', { item: 0 })] })),
  ],
  ['deleteClips', ({ db, shared, single }) => deleteClips(db, { clipIds: [shared, single] })],
  ['undo', ({ db }) => undoLatest(db)],
];
const ways: Fault['how'][] = ['once', 'from-then-on', 'abort'];

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // On localhost Dexie prints every failure itself.
  vi.spyOn(console, 'trace').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

test.each(actions.flatMap(([name, act]) => ways.map((how) => [name, how, act] as const)))(
  '%s, failing %s at whichever call, is done wholly or refused with nothing written',
  async (_name, how, act) => {
    const store = await filled();
    const before = await dumpOf(store.db);
    // The first call opens the transaction: there is none yet to abort.
    const first = how === 'abort' ? 2 : 1;
    for (let at = first; ; at++) {
      store.plan.calls = 0;
      store.plan.fault = { at, how };
      const outcome = await act(store);
      const reached = store.plan.calls >= at;
      store.plan.fault = null;
      if (!reached) {
        expect(outcome.ok).toBe(true);
        expect(await dumpOf(store.db)).not.toEqual(before);
        expect(at).toBeGreaterThan(first + 5);
        break;
      }
      expect(outcome).toMatchObject({ ok: false, reason: how === 'abort' ? 'storage-failed' : 'storage-full' });
      expect(await dumpOf(store.db)).toEqual(before);
    }
    await deleteStore(store.db);
  },
  60_000,
);

test('what the person would lose is not logged', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { db, plan, single } = await filled();
  plan.calls = 0;
  plan.fault = { at: 3, how: 'once' };
  await writeNote(db, { clipId: single, note: 'a confidential remark' });
  expect(logged).toHaveBeenCalledOnce();
  expect(JSON.stringify(logged.mock.calls)).toContain('IOError');
  expect(JSON.stringify(logged.mock.calls)).not.toContain('confidential');
  await deleteStore(db);
});
