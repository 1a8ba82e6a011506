import { useEffect, useMemo, useRef, useState } from 'react';
import { HindranceNotice } from '../../components/hindrance-notice';
import { LibraryNotice } from '../../components/library-notice';
import { useLive } from '../../components/use-live';
import { whenIdle } from '../../components/when-idle';
import type { DraftJournal } from '../../lib/messaging/draft-journal';
import { activeMeeting, allMeetings } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { dataWords } from '../../lib/words/data-words';
import { packWords } from '../../lib/words/pack-words';
import { BehindNotice } from './data/behind-notice';
import { DueNotice } from './data/due-notice';
import { GoOn } from './data/go-on';
import { DeskContext } from './desk-context';
import { deskLocale } from './desk-locale';
import { focusContent } from './focus-content';
import { Frame } from './frame';
import { DropTarget } from './import/drop-target';
import { createImportSession } from './import/import-session';
import { Page } from './page';
import { createPasteSession } from './paste/paste-session';
import type { Platform } from './platform';
import { useUnloadWarning } from './review/use-unload-warning';
import { routeHash } from './route';
import { createStoreCheck } from './store-check';
import { useActions } from './use-actions';
import { useAgendaNotice } from './use-agenda-notice';
import { useRoute } from './use-route';
import { useUndoKey } from './use-undo-key';

/** The desk: a full tab where the meeting is prepared. */
export function Desk({ db, platform, journal }: { db: RapporteurDatabase; platform: Platform; journal: DraftJournal }) {
  const route = useRoute();
  const [session] = useState(createImportSession);
  const [paste] = useState(createPasteSession);
  const storeCheck = useMemo(() => createStoreCheck(db, whenIdle), [db]);
  const actions = useActions(db);
  const { act, offer, say, takeBack } = actions;
  const shownBefore = useRef(false);
  const desk = useMemo(
    () => ({ db, platform, journal, session, paste, storeCheck, act, offer, say, locale: deskLocale() }),
    [db, platform, journal, session, paste, storeCheck, act, offer, say],
  );
  const meetings = useLive(() => allMeetings(db), [db]);
  const meeting = useLive(() => activeMeeting(db), [db]);
  useUndoKey(takeBack);
  useUnloadWarning(session.wouldLose);
  useUnloadWarning(paste.wouldLose);
  useAgendaNotice(db, platform.send);

  // After the desk has drawn itself: what is wrong with the store is told by the notice that it shows.
  useEffect(() => void whenIdle().then(storeCheck.begin), [storeCheck]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [route.page]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what had the focus may have gone with the place before
  useEffect(() => {
    if (document.activeElement === document.body && shownBefore.current) focusContent();
    shownBefore.current = meetings !== undefined;
  }, [route.page, meeting?.id, meetings?.length]);

  return (
    <DeskContext value={desk}>
      <Frame route={route} meetings={meetings ?? []} meeting={meeting ?? null} actions={actions}>
        <HindranceNotice store={db} />
        <DueNotice />
        <BehindNotice />
        <LibraryNotice
          store={db}
          goOn={<GoOn />}
          toSetAside={<a href={routeHash({ page: 'your-data' })}>{dataWords.aside.link}</a>}
        >
          <a href={routeHash({ page: 'packs' })}>{packWords.openLink}</a>
        </LibraryNotice>
        {meetings && meeting !== undefined && <Page route={route} meetings={meetings} meeting={meeting} />}
      </Frame>
      <DropTarget />
    </DeskContext>
  );
}
