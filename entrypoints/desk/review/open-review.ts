import { type ImportedDocument, type ImportSession, idle, type KeptMeeting } from '../import/import-session';
import { draftOfReading } from './draft-of-reading';

/**
 * Shows the first meeting of the queue for review; an empty queue ends the import.
 * @param queue places in `imported.meetings`
 * @param chosen how many there were at the beginning
 * @param kept what of this document was accepted already
 */
export function openReview(
  session: ImportSession,
  imported: ImportedDocument,
  queue: number[],
  chosen = queue.length,
  kept: KeptMeeting[] = [],
): void {
  const meeting = imported.meetings[queue[0] ?? -1];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  session.change(
    meeting
      ? {
          ...{ stage: 'review' as const, imported, queue, chosen, edited: false, kept },
          draft: draftOfReading(imported.kind, meeting.reading, zone),
        }
      : { ...idle, kept },
  );
}
