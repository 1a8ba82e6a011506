import { useMemo } from 'react';
import { forReaders } from '../../../lib/briefing/for-readers';
import type { Meeting } from '../../../lib/model/meeting';
import { useBriefingInput } from '../briefing/use-briefing-input';
import { useDesk } from '../desk-context';
import { outlineNow } from '../hand-out/outline-now';
import { VersionsPage } from './versions-page';

/** The versions of a meeting's briefing, beside the briefing as it stands now. */
export function VersionsOfMeeting({ meeting }: { meeting: Meeting }) {
  const { db } = useDesk();
  const read = useBriefingInput(db, meeting.id);
  const now = useMemo(() => (read ? outlineNow(forReaders(read, everybody).input) : null), [read]);
  return <VersionsPage meeting={meeting} now={now} />;
}

const everybody = { sharing: null, sensitivity: null, details: 'keep' } as const;
