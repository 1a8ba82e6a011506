import '../../../lib/model/configure-zod';
import { browser } from 'wxt/browser';
import { startJournalThread } from '../../../components/start-journal-thread';
import { browserDoors } from '../../../entrypoints/popup/browser-doors';
import { requestClip } from '../../../entrypoints/popup/request-clip';
import { openKept } from '../../../lib/keeping/open-kept';
import { findDamage } from '../../../lib/repair/find-damage';
import { acceptWhatIsThere } from '../../../lib/store/accept-what-is-there';
import { isUnreadable } from '../../../lib/store/is-unreadable';
import { fillLibrary, savingTimes } from './fill-library';
import { makeOlder, storeAsItIs } from './older-store';
import { randomWriting } from './random-writing';
import { seededNumbers } from './seeded-numbers';

/** The page of a proof: it opens the store as the product's pages do and writes through the product's own services. Only proof builds have it. */
const db = openKept(startJournalThread);

/** What the store says of itself after whatever it did to put itself right. */
async function dump() {
  await db.open();
  const clips = await db.clips.toArray();
  const steps = await db.undoSteps.toArray();
  const mentioned = new Set(steps.flatMap(({ changes }) => changes.map(({ key }) => key)));
  const tagged = new Set((await db.tags.toArray()).map(({ clipId }) => clipId));
  // An index that is not in order counts for one.
  const damaged = await findDamage(db, async () => {}).then(
    ({ damage }) => damage.length,
    (cause) => (isUnreadable(cause) ? 1 : Promise.reject(cause)),
  );
  return {
    clips: clips.map(({ id, note }) => ({ id, note, mentioned: mentioned.has(id), tagged: tagged.has(id) })),
    steps: steps.length,
    damaged,
    suspicion: db.suspicion,
    behind: (await db.standBy?.isBehind()) ?? false,
    report: (await db.marks.get('report')) ?? null,
    mark: (await db.marks.get('mark')) ?? null,
  };
}

const proof = {
  dump,
  accept: () => acceptWhatIsThere(db),
  /** What the desk does in idle time. */
  async lookAfter() {
    await db.open();
    if (!db.suspicion) await db.standBy?.lookAfter(db, async () => {});
  },
  /** Writes until `most` actions are done; each acknowledged one is told to `acknowledged`. */
  write: (seed: number, most: number, kinds?: string[]) => randomWriting(db, seededNumbers(seed), most, kinds),
  fill: (clips: number) => fillLibrary(db, clips),
  times: (count: number) => savingTimes(db, count),
  makeOlder: (version: number, clips: number) => makeOlder(db.name, version, clips),
  asItIs: () => storeAsItIs(db.name),
  open: async () => void (await db.open()),
  /** Clips a tab as the clip card does, with the tries that it has. */
  async clip(clipId: string, url: string) {
    const [tab] = (await browser.tabs.query({})).filter((candidate) => candidate.url === url);
    const message = { type: 'clip-tab' as const, clipId, tabId: tab?.id ?? -1, request: { kind: 'page' as const } };
    return (await requestClip(message, browserDoors)).ok;
  },
};
export type Proof = typeof proof;
Object.assign(globalThis, { proof });
