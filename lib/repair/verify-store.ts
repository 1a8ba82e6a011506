import type { Dexie } from 'dexie';
import { recordText } from '../journal/record-text';
import { recordPlace, replay } from '../journal/replay';
import { hasFallenBack } from '../ledger/has-fallen-back';
import type { Damaged } from '../store/damaged';
import { causesOf } from '../store/failure-reason';
import type { Mark } from '../store/mark';
import type { Report } from '../store/report';
import type { Safety } from '../store/safety';
import { upgradeRecord } from '../store/upgrade-record';
import type { Verified } from '../store/verified';
import { addToReport } from './add-to-report';
import { type Damage, findDamage } from './find-damage';
import { notReadable } from './not-readable';
import { putOrSetAside } from './put-or-set-aside';

/**
 * Holds every record against its seal. What does not fit is put back from the journal where that has it, and set aside otherwise: nothing is dropped. What is gone and
 * in the journal only as it was earlier is put back as that. The person gets a report where anything was done. Rejects (`isUnreadable`) where the files are damaged
 * so that putting back does not help.
 * @param idle settles when the next few records may be read
 */
export async function verifyStore(
  db: Dexie,
  safety: Safety,
  idle: () => Promise<void>,
  now: string,
): Promise<Verified> {
  const mark = await db.table<Mark, string>('marks').get('mark');
  const { records, damage } = await findDamage(db, idle);
  if (damage.length === 0) return { records, putBack: 0, setAside: 0, missing: 0 };
  const files = await safety.journal.read().catch((cause) => {
    // Not what the store's own files are: that error must not be taken for one of theirs.
    console.error('Rapporteur: the second copy cannot be read.', causesOf(cause));
    throw new Error('the second copy cannot be read');
  });
  const journal = replay(files, mark?.storeId ?? null, upgradeRecord);
  const verified = await db.transaction('rw', db.tables, async () => {
    if (mark && hasFallenBack(await db.table('marks').get('mark'), mark)) throw new Error('the store was opened anew');
    const verified: Verified = { records, putBack: 0, setAside: 0, missing: 0 };
    let clips = 0;
    let older = 0;
    for (const found of damage) {
      const record: unknown = await db.table(found.table).get(found.key);
      const seal = await db.table('seals').get([found.table, found.key]);
      // Written again meanwhile, and whole; or its seal alone was not as it should be, and is written again.
      if (record !== undefined && seal && recordText(record).seal === seal.hash) {
        await db.table(found.table).put(record);
        continue;
      }
      // Deleted meanwhile: a deletion takes the seal along.
      if (record === undefined && !seal && (found.record !== undefined || found.hash !== null)) continue;
      const kept = journal?.records.get(recordPlace(found.table, found.key))?.record;
      const isGone = record === undefined && found.record === undefined;
      const isFitting = kept && fits(kept, found);
      // Of what is gone nothing better is left, and the journal has it only until it is written anew.
      if (kept && (isFitting || isGone)) {
        const refused = await putOrSetAside(db, found.table, [{ ...found, record: kept }], now);
        if (refused.size > 0) {
          verified.setAside += 1;
          await db.table(found.table).delete(found.key); // for its seal
          continue;
        }
        verified.putBack += 1;
        if (!isFitting) older += 1;
        if (found.table === 'clips') clips += 1;
      } else await setAside(db, found, now, verified);
    }
    const { putBack, setAside: aside, missing } = verified;
    const report: Report = { id: 'report', at: now, clips, records: putBack, older, missing, setAside: aside };
    if (putBack + aside + missing > 0) await addToReport(db, report);
    return verified;
  });
  // What fitted by its key and not in a stretch of keys, or was put back and does not fit again: nothing helps such files.
  if ((await findDamage(db, idle)).damage.length > 0) throw notReadable('what was put back');
  return verified;
}

/** It is the record that was sealed, or the seal alone was lost and this is the record that is there. */
function fits(kept: unknown, { hash, record }: Damage): boolean {
  const { seal } = recordText(kept);
  return seal === hash || (record !== undefined && seal === recordText(record).seal);
}

async function setAside(db: Dexie, found: Damage, now: string, verified: Verified): Promise<void> {
  const { table, key, record } = found;
  if (record === undefined) verified.missing += 1;
  else {
    verified.setAside += 1;
    await db.table('damaged').put({ table, key, record, foundAt: now } satisfies Damaged);
  }
  await db.table(table).delete(key);
}
