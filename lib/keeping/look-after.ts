import type { Dexie } from 'dexie';
import type { Id } from '../model/id';
import { renewJournal } from '../repair/renew-journal';
import { verifyStore } from '../repair/verify-store';
import { causesOf } from '../store/failure-reason';
import { isUnreadable } from '../store/is-unreadable';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';
import type { Verified } from '../store/verified';
import { journalFolders } from './journal-folders';
import { lacksLine } from './lacks-line';
import { forgetOlderStore } from './older-store';

/** Bytes of lines from which on the journal is written anew, if they are also more than the whole store takes. */
const grown = 4_000_000;
/** Milliseconds for which somebody else who is at the store or its copy is waited for. */
const patience = 15_000;
/** Milliseconds after which a line that is not there will not come: no page waits longer for its journal. */
const onItsWay = 6_000;

/**
 * Verifies the store. One page at a time does so.
 * @returns what was found; or why the store could not be read to its end
 */
export async function lookAfter(
  db: Dexie,
  safety: Safety,
  idle: () => Promise<void>,
): Promise<{ verified: Verified } | { unreadable: unknown }> {
  return safety.alone(async () => {
    try {
      return { verified: await verifyStore(db, safety, idle, new Date().toISOString()) };
    } catch (cause) {
      if (!isUnreadable(cause)) throw cause;
      return { unreadable: cause };
    }
  });
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
 * After something was deleted for good: leaves nothing of it in the journal, in a library from before an upgrade and, where the person asked for it, in
 * files that were left unread. Where nobody asked, such a library goes only if it speaks of what is gone. The journal is said to be behind first, so that whoever looks after the store next does it where this page is closed, another
 * one is busy or the disk refuses; and one page at a time writes it, for two at once would spoil the copy.
 * @param aged the ids of what went by its age; null where the person asked
 * @returns whether nothing is left
 */
export async function forgetElsewhere(db: Dexie, safety: Safety, aged: Id[] | null): Promise<boolean> {
  const noted = safety.canary.setBehind(true);
  const renewing = safety
    .alone(() => noted.then(() => renewJournal(db, safety)), patience)
    .catch((cause) => {
      console.error('Rapporteur: the second copy still has what was deleted.', causesOf(cause));
      return false;
    });
  await forgetOlderStore(aged);
  const isRenewed = await renewing;
  return (aged !== null || (await safety.place.clear(db.name))) && isRenewed;
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
