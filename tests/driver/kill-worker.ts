import type { Rapporteur } from './rapporteur';
import { targets } from './targets';
import { waitFor } from './wait-for';

const workers = async (rapporteur: Rapporteur) =>
  (await targets(rapporteur, 'service_worker')).filter(({ url }) => url.includes(rapporteur.extensionId));

/** Strikes the service worker down and does not wait: whatever is under way may already be starting the next. */
export async function strikeWorker(rapporteur: Rapporteur): Promise<void> {
  for (const { targetId } of await workers(rapporteur))
    await rapporteur.cdp.send('Target.closeTarget', { targetId }).catch(() => undefined); // it ended by itself
}

/** Ends an idle service worker, as the browser may at any moment; the next event starts a new one. */
export async function killWorker(rapporteur: Rapporteur): Promise<void> {
  await strikeWorker(rapporteur);
  await waitFor('the worker to end', async () => ((await workers(rapporteur)).length === 0 ? true : undefined));
}
