import '../../../components/theme.css';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';
import { FailureBoundary } from '../../../components/failure-boundary';
import { Desk } from '../../../entrypoints/desk/desk';
import type { Platform } from '../../../entrypoints/desk/platform';
import { createDraftJournal } from '../../../lib/messaging/draft-journal';
import type { PageToWorker } from '../../../lib/messaging/page-to-worker';
import { failureReason } from '../../../lib/store/failure-reason';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { stillChecks } from './still-checks';

const shown: (() => void)[] = [];

/** Shows the desk over a store, with a browser around it that keeps what it is told. */
export function showDesk(db: RapporteurDatabase, hash = '', around: Partial<Platform> = {}) {
  const sent: PageToWorker[] = [];
  const platform: Platform = {
    shortcuts: async () => [
      { name: '_execute_action', keys: 'Alt+Shift+S' },
      { name: 'open-board', keys: 'Alt+Shift+L' },
      { name: 'open-desk', keys: 'Alt+Shift+D' },
    ],
    ...stillChecks,
    shortcutsPlace: 'chrome://extensions/shortcuts',
    openShortcuts: null,
    send: async (message) => sent.push(message),
    readMinutes: async () => ({ ok: false, reason: 'document-unreadable' }),
    takePageForImport: async () => null,
    ...around,
  };
  window.location.hash = hash;
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <FailureBoundary reasonOf={failureReason}>
      <Desk db={db} platform={platform} journal={createDraftJournal(localStorage)} />
    </FailureBoundary>,
  );
  const close = () => {
    root.unmount();
    place.remove();
  };
  shown.push(close);
  return { sent, place, close };
}

/** React lets go of the store in a later task, and the store is deleted after this. */
const settled = () => new Promise((done) => setTimeout(done, 20));

afterEach(async () => {
  for (const close of shown.splice(0)) close();
  await settled();
  localStorage.clear();
});
