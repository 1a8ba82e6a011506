import { test as base } from '@playwright/test';
import type { LaunchOptions } from '../../driver/launch-browser';
import { launchRapporteur } from '../../driver/launch-rapporteur';
import type { Rapporteur } from '../../driver/rapporteur';
import { whatPagesShow } from '../../driver/what-pages-show';
import { startPortal } from '../../portal/server.mjs';

type Portal = Awaited<ReturnType<typeof startPortal>>;

/** A browser with the extension and a sample portal, new for every test; `launch` changes how the browser starts. */
export const test = base.extend<{ launch: LaunchOptions; rapporteur: Rapporteur; portal: Portal }>({
  launch: [{}, { option: true }],
  rapporteur: async ({ launch }, use, testInfo) => {
    const headless = testInfo.project.name !== 'display';
    // The real pointer needs a window that is what it seems.
    const window = headless ? {} : { viewport: null };
    const rapporteur = await launchRapporteur({ headless, ...window, ...launch });
    await use(rapporteur);
    if (testInfo.status !== testInfo.expectedStatus) {
      testInfo.annotations.push({
        type: 'worker log',
        description: [
          await whatPagesShow(rapporteur.context),
          ...(rapporteur.log.length > 0 ? new Set(rapporteur.log) : ['the consoles are empty']),
        ].join('\n'),
      });
    }
    await rapporteur.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  portal: async ({}, use) => {
    const portal = await startPortal({ delay: 150 });
    await use(portal);
    await portal.close();
  },
});
export { expect } from '@playwright/test';
