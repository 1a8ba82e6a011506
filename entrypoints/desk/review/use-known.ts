import { useRef } from 'react';
import { useLive } from '../../../components/use-live';
import { findKnownMeeting, type KnownMeeting } from '../../../lib/services/find-known-meeting';
import { useDesk } from '../desk-context';
import type { ImportState } from '../import/import-session';

export type Known = KnownMeeting;
const nothing: Known = { meeting: null, sameDocument: false, next: null, earlierActions: [] };

/** What the store knows already of the meeting under review; it follows the title, the series and the dates as they are corrected. */
export function useKnown({ imported, queue, draft }: Extract<ImportState, { stage: 'review' }>): Known {
  const { db } = useDesk();
  const fingerprint = imported.meetings[queue[0] ?? -1]?.fingerprint ?? '';
  const [title, series, date] = [draft.facts.title.value, draft.facts.series.value, draft.facts.date.value || null];
  const nextDate = (draft.next.stated && draft.next.facts.date) || null;
  const found = useLive(
    () => findKnownMeeting(db, { fingerprint, title, series, date, nextDate }),
    [db, fingerprint, title, series, date, nextDate],
  );
  // While the question is asked anew, the answer before it stands.
  const latest = useRef(nothing);
  latest.current = found ?? latest.current;
  return latest.current;
}
