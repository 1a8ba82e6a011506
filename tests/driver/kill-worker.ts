import type { Rapporteur } from './rapporteur';
import { targets } from './targets';
import { waitFor } from './wait-for';

/** Ends the service worker at once, as the browser may at any moment; the next event starts a new one. */
export async function killWorker(rapporteur: Rapporteur): Promise<void> {
  const own = async () =>
    (await targets(rapporteur, 'service_worker')).filter(({ url }) => url.includes(rapporteur.extensionId));
  for (const { targetId } of await own()) await rapporteur.cdp.send('Target.closeTarget', { targetId });
  await waitFor('the worker to end', async () => ((await own()).length === 0 ? true : undefined));
}
