import '../../lib/model/configure-zod';
import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '../../components/failure-boundary';
import { startJournalThread } from '../../components/start-journal-thread';
import { openKept } from '../../lib/keeping/open-kept';
import { createDraftJournal } from '../../lib/messaging/draft-journal';
import { failureReason } from '../../lib/store/failure-reason';
import { browserPlatform } from './browser-platform';
import { idleWork } from './data/idle-work';
import { Desk } from './desk';
import { recoverDrafts } from './recover-drafts';

const db = openKept(startJournalThread);
const journal = createDraftJournal(localStorage);
const root = document.getElementById('root');

// A store that cannot be read keeps the drafts in the journal, and the desk says what is the matter.
recoverDrafts(db, journal).catch((cause) => console.error('desk: drafts wait for the next start', cause));
requestIdleCallback(() => {
  idleWork(db, browserPlatform.traces, localStorage).catch((cause) =>
    console.error('desk: the trash waits for the next start', cause),
  );
});
if (root) {
  createRoot(root).render(
    <StrictMode>
      <FailureBoundary reasonOf={failureReason}>
        <Desk db={db} platform={browserPlatform} journal={journal} />
      </FailureBoundary>
    </StrictMode>,
  );
}
