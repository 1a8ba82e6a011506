import type { Page } from '@playwright/test';
import type { Rapporteur } from './rapporteur';
import { targets } from './targets';

/**
 * Presses the toolbar button for real: it grants `activeTab`, is a user gesture, and opens the popup.
 * The tab is found by its address, so no other tab may show the same one.
 */
export async function triggerAction(rapporteur: Rapporteur, page: Page): Promise<void> {
  await page.bringToFront();
  const [tab, other] = (await targets(rapporteur, 'tab')).filter(({ url }) => url === page.url());
  if (!tab || other) throw new Error(`${tab ? 'More than one tab shows' : 'No tab shows'} ${page.url()}.`);
  const { extensionId: id, cdp } = rapporteur;
  // Playwright's types lag behind the protocol here.
  await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
}
