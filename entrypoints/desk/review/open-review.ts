import { type ImportedDocument, type ImportSession, idle } from '../import/import-session';
import { draftOfReading } from './draft-of-reading';

/**
 * Shows the first meeting of the queue for review; an empty queue ends the import.
 * @param queue places in `imported.meetings`
 * @param chosen how many there were at the beginning
 */
export function openReview(
  session: ImportSession,
  imported: ImportedDocument,
  queue: number[],
  chosen = queue.length,
): void {
  const meeting = imported.meetings[queue[0] ?? -1];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  session.change(
    meeting
      ? {
          ...{ stage: 'review' as const, imported, queue, chosen, edited: false },
          draft: draftOfReading(imported.kind, meeting.reading, zone),
        }
      : idle,
  );
}
