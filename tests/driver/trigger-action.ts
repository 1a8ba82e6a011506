import type { Page } from '@playwright/test';
import type { Rapporteur } from './rapporteur';
import { targets } from './targets';
import { waitFor } from './wait-for';

/**
 * Presses the toolbar button for real: it grants `activeTab`, is a user gesture, and opens the popup.
 * The tab is found by its address, so no other tab may show the same one.
 */
export async function triggerAction(rapporteur: Rapporteur, page: Page): Promise<void> {
  await page.bringToFront();
  // A page that is only being loaded shows its address a moment later.
  const tab = await waitFor(`a tab to show ${page.url()}`, async () => {
    const [found, other] = (await targets(rapporteur, 'tab')).filter(({ url }) => url === page.url());
    if (other) throw new Error(`More than one tab shows ${page.url()}.`);
    return found;
  });
  const { extensionId: id, cdp } = rapporteur;
  // Playwright's types lag behind the protocol here.
  await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
}
