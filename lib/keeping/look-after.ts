import type { Dexie } from 'dexie';
import { renewJournal } from '../repair/renew-journal';
import { verifyStore } from '../repair/verify-store';
import { isUnreadable } from '../store/is-unreadable';
import type { Safety } from '../store/safety';
import type { Verified } from '../store/verified';
import { journalFolders } from './journal-folders';
import { forgetOldStore } from './older-store';

/** Bytes of lines from which on the journal is written anew, if they are also more than the whole store takes. */
const grown = 4_000_000;

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

/** Writes the journal anew where it is behind or has grown, and lets go of what should be gone: a library from before an upgrade that has had its time, files that could not be deleted. */
export async function tidyUp(db: Dexie, safety: Safety): Promise<void> {
  await forgetOldStore();
  await safety.alone(async () => {
    if ((await safety.canary.isBehind()) || (await hasGrown())) await renewJournal(db, safety);
  });
  await safety.place.clearAgain(db.name);
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
