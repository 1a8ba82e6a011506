import '../../lib/model/configure-zod';
import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { FailureBoundary } from '../../components/failure-boundary';
import { HindranceNotice } from '../../components/hindrance-notice';
import { startJournalThread } from '../../components/start-journal-thread';
import { openKept } from '../../lib/keeping/open-kept';
import type { PageToWorker } from '../../lib/messaging/page-to-worker';
import { heldScreenSchema } from '../../lib/model/held-screen';
import { failureReason } from '../../lib/store/failure-reason';
import { photographOf } from './photograph';
import { type RegionExits, RegionPage, type Shown } from './region-page';

/** The photograph that the worker holds for us; it gives it once, so it is asked for once. */
async function readShown(): Promise<Shown | null> {
  const message = { type: 'held-screen', id: location.hash.slice(1) } satisfies PageToWorker;
  const held = heldScreenSchema.safeParse(await browser.runtime.sendMessage(message)).data;
  return held ? { held, photograph: await photographOf(held) } : null;
}

const exits = (shown: Shown | null): RegionExits => ({
  /** Back to the page that was photographed, if it is still there. */
  async leave() {
    if (shown) await browser.tabs.update(shown.held.tabId, { active: true }).catch(() => undefined);
    const own = await browser.tabs.getCurrent();
    if (own?.id !== undefined) await browser.tabs.remove(own.id);
  },
});

const place = document.getElementById('root');
if (place) {
  const shown = await readShown().catch((cause) => {
    console.error('region: no picture', cause);
    return null;
  });
  const db = openKept(startJournalThread);
  createRoot(place).render(
    <StrictMode>
      <FailureBoundary reasonOf={failureReason}>
        <HindranceNotice store={db} />
        <RegionPage db={db} shown={shown} exits={exits(shown)} />
      </FailureBoundary>
    </StrictMode>,
  );
}
