import type { Dexie } from 'dexie';
import type { Id } from '../model/id';
import { renewJournal } from '../repair/renew-journal';
import { verifyStore } from '../repair/verify-store';
import { causesOf } from '../store/failure-reason';
import { isUnreadable } from '../store/is-unreadable';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';
import type { StandBy } from '../store/stand-by';
import type { Verified } from '../store/verified';
import { journalFolders } from './journal-folders';
import { lacksLine } from './lacks-line';
import { forgetOlderStores } from './older-store';

/** Bytes of lines from which on the journal is written anew, if they are also more than the whole store takes. */
const grown = 4_000_000;
/** Milliseconds for which somebody else who is at the store or its copy is waited for. */
const patience = 15_000;
/** Milliseconds after which a line that is not there will not come: no page waits longer for its journal. */
const onItsWay = 6_000;

/**
 * Verifies the store. One page at a time does so. One whose files are damaged past putting right is made anew from the second copy, which first gets what only
 * the store has. Where it cannot have that, the store stays, and the person is told that the copy is behind.
 */
export async function lookAfter(
  db: Dexie,
  safety: Safety,
  standBy: Pick<StandBy, 'beforeOpening'>,
  idle: () => Promise<void>,
): Promise<Verified> {
  const verify = () => verifyStore(db, safety, idle, new Date().toISOString());
  try {
    return await safety.alone(verify);
  } catch (cause) {
    if (!isUnreadable(cause)) throw cause;
    console.error('Rapporteur: the store opens and cannot be read to its end.', causesOf(cause));
  }
  await tidyUp(db, safety).catch((cause) => {
    console.error('Rapporteur: the second copy was not made whole.', causesOf(cause));
    return safety.canary.setBehind(true);
  });
  await standBy.beforeOpening(db.name, 'not-read');
  await db.open();
  return verify();
}

/** Writes the journal anew where it is behind, has a gap or has grown, and lets go of what should be gone: files that could not be deleted. */
export async function tidyUp(db: Dexie, safety: Safety): Promise<void> {
  await safety.alone(async () => {
    if ((await safety.canary.isBehind()) || (await hasGrown()) || (await hasGap(db).catch(unknown)))
      await renewJournal(db, safety);
  });
  await safety.place.clearAgain(db.name);
}

/**
 * After something was deleted for good: leaves nothing of it in the journal, in libraries from before an upgrade or a backup and, where the person asked for it, in
 * files that were left unread. Where nobody asked, such a library goes only where it speaks of what is gone. The journal is said to be behind first, so that whoever looks after the store next does it where this page is closed, another
 * one is busy or the disk refuses; and one page at a time writes it, for two at once would spoil the copy.
 * @param aged the ids of what went by its age; null where the person asked
 * @returns whether nothing is left
 */
export async function forgetElsewhere(db: Dexie, safety: Safety, aged: Id[] | null): Promise<boolean> {
  // All of it is begun before anything is waited for: the tab may be closed meanwhile.
  const noted = safety.canary.setBehind(true);
  const clearing = aged === null ? safety.place.clear(db.name) : Promise.resolve(true);
  const renewing = safety
    .alone(() => noted.then(() => renewJournal(db, safety)), patience)
    .catch((cause) => {
      console.error('Rapporteur: the second copy still has what was deleted.', causesOf(cause));
      return false;
    });
  const forgetting = forgetOlderStores(aged).then(
    () => true,
    (cause) => {
      console.error('Rapporteur: a library from before was not deleted.', causesOf(cause));
      return false;
    },
  );
  return (await Promise.all([clearing, renewing, forgetting])).every(Boolean);
}

/** A file that another page is writing in that moment cannot be read: it is looked at the next time. */
function unknown(cause: unknown): false {
  console.error('Rapporteur: the lines of the second copy were not counted.', causesOf(cause));
  return false;
}

/** Twice, for the line of a transaction that another page made just now may be on its way. */
async function hasGap(db: Dexie): Promise<boolean> {
  const mark = await db.table<Mark, string>('marks').get('mark');
  if (!mark || !(await lacksLine(mark))) return false;
  await new Promise((resolve) => setTimeout(resolve, onItsWay));
  return lacksLine(mark);
}

async function hasGrown(): Promise<boolean> {
  const [folder] = await journalFolders();
  let lines = 0;
  let whole = 0;
  if (!folder) return false;
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const { size } = await handle.getFile();
    if (handle.name.startsWith('lane-')) lines += size;
    else whole += size;
  }
  return lines > grown && lines > whole;
}
