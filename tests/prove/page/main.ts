import '../../../lib/model/configure-zod';
import { startJournalThread } from '../../../components/start-journal-thread';
import { openKept } from '../../../lib/keeping/open-kept';
import { findDamage } from '../../../lib/repair/find-damage';
import { acceptWhatIsThere } from '../../../lib/store/accept-what-is-there';
import { openDatabase } from '../../../lib/store/open-database';
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
  const { damage } = await findDamage(db, async () => {});
  return {
    clips: clips.map(({ id, note }) => ({ id, note, mentioned: mentioned.has(id), tagged: tagged.has(id) })),
    steps: steps.length,
    damaged: damage.length,
    suspicion: db.suspicion,
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
  /** How long each of `count` saves took to be acknowledged, in milliseconds. */
  async times(seed: number, count: number) {
    const times: number[] = [];
    for (let done = 0; done < count; done++) {
      const before = performance.now();
      await randomWriting(db, seededNumbers(seed + done), 1, ['clip']);
      times.push(performance.now() - before);
    }
    return times;
  },
  /** Reads what the browser has, past everything that stands by the store. */
  async raw() {
    const bare = openDatabase();
    const count = await bare.clips.count();
    bare.close();
    return count;
  },
};
export type Proof = typeof proof;
Object.assign(globalThis, { proof });
