import { useMemo } from 'react';
import { useLive } from '../../../components/use-live';
import { forReaders } from '../../../lib/briefing/for-readers';
import type { Meeting } from '../../../lib/model/meeting';
import { readBriefing } from '../../../lib/services/read-briefing';
import { useDesk } from '../desk-context';
import { outlineNow } from '../hand-out/outline-now';
import { VersionsPage } from './versions-page';

/** The versions of a meeting's briefing, beside the briefing as it stands now. */
export function VersionsOfMeeting({ meeting }: { meeting: Meeting }) {
  const { db } = useDesk();
  const read = useLive(
    () => readBriefing(db, { meetingId: meeting.id, now: new Date().toISOString() }),
    [db, meeting.id],
  );
  const now = useMemo(() => (read ? outlineNow(forReaders(read, everybody).input) : null), [read]);
  return <VersionsPage meeting={meeting} now={now} />;
}

const everybody = { sharing: null, sensitivity: null, details: 'keep' } as const;
