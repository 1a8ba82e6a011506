import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { forgetInJournal } from '../store/forget-in-journal';
import { forgetRecords, isAbout } from '../store/forget-records';
import { meetingHoldings } from '../store/meeting-holdings';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { RecordWriter } from '../store/record-writer';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { transact } from '../store/transact';
import { recordsInTrash } from '../store/trash-queries';
import type { Forgotten } from './forgotten';
import { removeClipRecords } from './remove-clip-records';
import { removeMeeting } from './remove-meeting';
import type { Traces } from './traces';

/**
 * Takes a meeting with everything that is kept for it out of all we have: agenda, briefing and versions, actions, the clips that no other
 * meeting has, and what of it lies in the trash. There is no way back. Refuses `not-found`.
 */
export async function wipeMeeting(
  db: RapporteurDatabase,
  { meetingId }: { meetingId: Id },
  traces: Traces,
  stamps = systemStamps,
): Promise<Forgotten | Refusal> {
  const answer = await transact<{ ok: true; gone: Id[] }>(db, async () => {
    const meeting = await db.meetings.get(meetingId);
    if (!meeting) return refuse('not-found');
    const holdings = await meetingHoldings(db, meetingId);
    const inTrash = [];
    for (const { entry } of holdings.trash) inTrash.push({ changes: await recordsInTrash(db, entry) });
    const writer = new RecordWriter(db);
    await removeClipRecords(writer, holdings.clipIds);
    await removeMeeting(writer, meetingId, stamps);
    const changes = writer.changes();
    const keys = new Set([
      ...changes.filter(({ after }) => after === null).map(({ key }) => key),
      ...holdings.trash.flatMap(({ clipIds }) => clipIds),
    ]);
    // Of what lay in the trash also its actions and topics, and the figures of its clips.
    const theirs = inTrash.flatMap((entry) => entry.changes.filter((change) => isAbout(change, keys)));
    for (const { key, after } of theirs) if (after === null) keys.add(key);
    const gone = await forgetRecords(db, keys, [{ changes }, ...inTrash]);
    for (const entry of await db.trash.toArray()) {
      const meetings = entry.meetings.filter((title) => title !== meeting.title);
      if (meetings.length < entry.meetings.length) await db.trash.put({ ...entry, meetings });
    }
    return { ok: true, gone };
  });
  if (!answer.ok) return answer;
  // Together: the tab may be closed while one of them waits.
  const [everywhere] = await Promise.all([forgetInJournal(db), traces.forget(answer.gone)]);
  return { ok: true, everywhere };
}
