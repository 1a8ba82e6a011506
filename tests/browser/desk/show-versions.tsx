import '../../../components/theme.css';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';
import { useLive } from '../../../components/use-live';
import { DeskContext } from '../../../entrypoints/desk/desk-context';
import { Frame } from '../../../entrypoints/desk/frame';
import { createImportSession } from '../../../entrypoints/desk/import/import-session';
import { createPasteSession } from '../../../entrypoints/desk/paste/paste-session';
import type { Platform } from '../../../entrypoints/desk/platform';
import { useActions } from '../../../entrypoints/desk/use-actions';
import { VersionsPage } from '../../../entrypoints/desk/versions/versions-page';
import { createDraftJournal } from '../../../lib/messaging/draft-journal';
import type { BriefingOutline } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { noStoreCheck, stillChecks } from './still-checks';

const platform: Platform = {
  shortcuts: async () => [],
  ...stillChecks,
  shortcutsPlace: '',
  openShortcuts: null,
  send: async () => undefined,
  readMinutes: async () => ({ ok: false, reason: 'document-unreadable' }),
  takePageForImport: async () => null,
};
const shown: (() => void)[] = [];

/** Shows the versions of a meeting in the frame of the desk, over a briefing that says `now`. */
export function showVersions(db: RapporteurDatabase, meetingId: Id, now: BriefingOutline | null) {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const render = (outline: BriefingOutline | null) =>
    root.render(<VersionsDesk db={db} meetingId={meetingId} now={outline} />);
  render(now);
  shown.push(() => {
    root.unmount();
    place.remove();
  });
  return { place, render };
}

function VersionsDesk({ db, meetingId, now }: { db: RapporteurDatabase; meetingId: Id; now: BriefingOutline | null }) {
  const actions = useActions(db);
  const { act, offer, say } = actions;
  const [session] = useState(createImportSession);
  const [paste] = useState(createPasteSession);
  const desk = useMemo(
    () => ({
      db,
      platform,
      journal: createDraftJournal(localStorage),
      session,
      paste,
      storeCheck: noStoreCheck,
      act,
      offer,
      say,
      locale: 'en-GB',
    }),
    [db, session, paste, act, offer, say],
  );
  const meeting = useLive(() => db.meetings.get(meetingId), [db, meetingId]);
  return (
    <DeskContext value={desk}>
      <Frame route={{ page: 'briefing' }} meetings={[]} meeting={meeting ?? null} actions={actions}>
        {meeting && <VersionsPage meeting={meeting} now={now} />}
      </Frame>
    </DeskContext>
  );
}

/** React lets go of the store in a later task, and the store is deleted after this. */
const settled = () => new Promise((done) => setTimeout(done, 20));

afterEach(async () => {
  for (const close of shown.splice(0)) close();
  await settled();
});
