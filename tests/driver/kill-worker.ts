import type { Rapporteur } from './rapporteur';
import { targets } from './targets';
import { waitFor } from './wait-for';

const workers = async (rapporteur: Rapporteur) =>
  (await targets(rapporteur, 'service_worker')).filter(({ url }) => url.includes(rapporteur.extensionId));

/**
 * Takes aim at the service worker that runs now.
 * @returns strikes it down and does not wait: whatever is under way may already be starting the next
 */
export async function aimAtWorker(rapporteur: Rapporteur): Promise<() => Promise<void>> {
  const aimedAt = await workers(rapporteur);
  return async () => {
    for (const { targetId } of aimedAt)
      await rapporteur.cdp.send('Target.closeTarget', { targetId }).catch(() => undefined); // it ended by itself
  };
}

/** Ends the service worker, as the browser may at any moment. The next event starts a new one, which may be there already. */
export async function killWorker(rapporteur: Rapporteur): Promise<void> {
  const condemned = new Set((await workers(rapporteur)).map(({ targetId }) => targetId));
  await waitFor('the worker to end', async () => {
    const left = (await workers(rapporteur)).filter(({ targetId }) => condemned.has(targetId));
    // Again while it is there: a worker that is still starting does not always heed the first blow.
    for (const { targetId } of left)
      await rapporteur.cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return left.length === 0 ? true : undefined;
  });
}
