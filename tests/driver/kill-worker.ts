import type { Rapporteur } from './rapporteur';
import { targets } from './targets';
import { waitFor } from './wait-for';

/** Ends the service worker at once, as the browser may at any moment; the next event, which may be under way, starts a new one. */
export async function killWorker(rapporteur: Rapporteur): Promise<void> {
  const running = async () =>
    (await targets(rapporteur, 'service_worker'))
      .filter(({ url }) => url.includes(rapporteur.extensionId))
      .map(({ targetId }) => targetId);
  const before = await running();
  for (const targetId of before) await rapporteur.cdp.send('Target.closeTarget', { targetId });
  await waitFor('the worker to end', async () => {
    const now = await running();
    return before.some((targetId) => now.includes(targetId)) ? undefined : true;
  });
}
