import { readFileSync } from 'node:fs';
import { changedExtension } from '../driver/changed-extension';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { startWitness, type Witness } from '../driver/start-witness';
import { waitFor } from '../driver/wait-for';
import { expect, test } from './support/fixtures';

interface Probed {
  /** What text could become. */
  could: Record<string, boolean>;
  tried: string[];
}

/** What the worker tries, on its own. */
const workerProbe = (address: string) => `
  fetch(${JSON.stringify(`${address}/worker-fetch`)}).catch(() => undefined);
  try { new WebSocket(${JSON.stringify(`${address.replace('http', 'ws')}/worker-websocket`)}); } catch {}
  try { new EventSource(${JSON.stringify(`${address}/worker-eventsource`)}); } catch {}
`;

/**
 * Puts a page of ours beside the product's own whose script tries everything, and a worker that tries too; tells what could be done. The
 * page's own script does it: what a debugger evaluates is not held to the policy.
 */
async function probe(witness: Witness, manifest: Record<string, unknown>): Promise<Probed & { reached: string[] }> {
  const extension = changedExtension({
    manifest,
    files: {
      'probe.html': '<!doctype html><title>Probe</title><body></body><script type="module" src="/probe.js"></script>',
      'probe.js': readFileSync('tests/e2e/support/probe.js', 'utf8'),
      'background.js': (code) => code + workerProbe(witness.origin),
    },
  });
  const rapporteur = await launchRapporteur({ extension });
  const page = await rapporteur.openTab(`probe.html#${encodeURIComponent(witness.origin)}`);
  const probed = await waitFor(
    'the probe to end',
    () => page.evaluate(() => (globalThis as { probe?: Probed }).probe), // the cast: its script sets the name
  );
  // Whoever is let through has come by the time that a page that may has been loaded.
  const after = await rapporteur.context.newPage();
  await after.goto(`${witness.origin}/after`);
  await waitFor('the witness', async () => (witness.contacts.includes('GET /after') ? true : undefined));
  await page.waitForLoadState('networkidle');
  await rapporteur.close();
  const reached = witness.contacts
    .map((contact) => contact.split('/')[1] ?? '')
    .filter((name) => name in ignored === false);
  return { ...probed, reached: [...new Set(reached)] };
}

/** The page that closes the proof, and the browser's own wish for an icon of it. */
const ignored: Record<string, true> = { after: true, 'favicon.ico': true };

test('no script of a page of ours reaches the network or turns text into mark-up or code', async () => {
  const witness = await startWitness();
  const { could, tried, reached } = await probe(witness, {});
  expect(reached).toEqual([]);
  expect(Object.entries(could).filter(([, did]) => did)).toEqual([]);
  expect(tried.length).toBeGreaterThanOrEqual(25);
  expect(Object.keys(could).length).toBeGreaterThanOrEqual(15);
  await witness.close();
});

test('without the policy, the same script reaches the network and makes mark-up of text', async () => {
  const witness = await startWitness();
  const { could, reached } = await probe(witness, { content_security_policy: undefined });
  expect(reached.length, reached.join()).toBeGreaterThan(15);
  expect(reached).toContain('worker-fetch');
  expect(could).toMatchObject({ innerHTML: true, parser: true, srcdoc: true, policy: true });
  await witness.close();
});
