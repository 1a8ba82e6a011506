import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { changedExtension } from '../driver/changed-extension';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { expect, test } from './support/fixtures';

const clipId = '6a3f3a52-0000-4000-8000-000000000001';
/** Every command that has an answer, and every connection with what it is first asked; the unit test holds the list to the schema. */
const attempts = {
  messages: [
    { type: 'clip-tab', clipId, tabId: 999_999, request: { kind: 'auto' } },
    { type: 'import-page', tabId: 999_999, clipId },
    { type: 'take-screen', tabId: 999_999, clipId },
    { type: 'held-screen', id: clipId },
    { type: 'show-clip', clipId },
    { type: 'check-tab', tabId: 999_999, clipId },
    { type: 'storage', area: 'local', get: ['canary'] },
  ],
  ports: [
    { name: 'check', message: { type: 'cancel' } },
    { name: 'pdf', message: { kind: 'read' } },
  ],
};
type Attempts = typeof attempts;

/** Runs wherever somebody could send: tries everything, and tells what was answered. `to` names our extension where it is another one's. */
async function tryAll({ messages, ports, to }: Attempts & { to: string | null }): Promise<Record<string, boolean>> {
  const heard: Record<string, boolean> = {};
  const runtime = globalThis.chrome?.runtime;
  for (const message of messages) {
    const sent = to ? runtime?.sendMessage?.(to, message) : runtime?.sendMessage?.(message);
    heard[message.type] = await Promise.resolve(sent).then(
      (reply) => reply !== undefined,
      () => false,
    );
  }
  for (const { name, message } of ports) {
    heard[name] = await new Promise<boolean>((resolve) => {
      try {
        const port = to ? runtime.connect(to, { name }) : runtime.connect({ name });
        port.onMessage.addListener(() => resolve(true));
        port.onDisconnect.addListener(() => resolve(false));
        port.postMessage(message);
        // A listener that does not answer keeps the connection: nobody hears what another extension is told after this.
        setTimeout(() => resolve(false), 1_500);
      } catch {
        resolve(false);
      }
    });
  }
  return heard;
}

const none = Object.fromEntries(
  [...attempts.messages.map(({ type }) => type), 'check', 'pdf'].map((name) => [name, false]),
);
const all = Object.fromEntries(Object.keys(none).map((name) => [name, true]));

/** Has our script in a page read what the extension stores for itself. */
function readStorageAsOurScript(desk: Page, address: string) {
  return desk.evaluate(async (url) => {
    await chrome.storage.local.set({ kept: 1 });
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    const read = () =>
      Promise.all(
        [chrome.storage.local, chrome.storage.session].map((area) =>
          area.get().then(
            () => 'read',
            () => 'refused',
          ),
        ),
      );
    const [{ result } = { result: [] }] = await chrome.scripting.executeScript({ target: { tabId }, func: read });
    return result;
  }, address);
}

/** A second extension with nothing but a page, and an id that is known before it is loaded. */
function otherExtension(): { folder: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-other-'));
  const manifest = { manifest_version: 3, name: 'Another', version: '1', key: key.toString('base64') };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'other.html'), '<!doctype html><title>Another</title>');
  return { folder, id };
}

test('commands and connections are open to our pages and to nobody else', async ({ portal }) => {
  const other = otherExtension();
  const probe = changedExtension({
    manifest: { host_permissions: ['http://127.0.0.1/*'] },
    files: { 'try-senders.js': `(${tryAll.toString()})(${JSON.stringify({ ...attempts, to: null })})` },
  });
  const rapporteur = await launchRapporteur({ extension: `${probe},${other.folder}` });
  const desk = await rapporteur.openTab('desk.html');
  // The page that reads PDF files listens only while it is open.
  await desk.evaluate(() =>
    chrome.offscreen.createDocument({ url: '/offscreen.html', reasons: ['WORKERS' as never], justification: 'test' }),
  );
  // What reads PDF files hears the worker alone; that it does, the tests of PDF files show.
  expect(await desk.evaluate(tryAll, { ...attempts, to: null }), 'the desk').toEqual({ ...all, pdf: false });

  const address = `${portal.origin}/dtm.sample/news/secondary-movements-western-balkans`;
  const page = await rapporteur.context.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/dtm.sample/reports';
    const sandboxed = Object.assign(document.createElement('iframe'), { src: '/dtm.sample/reports' });
    sandboxed.setAttribute('sandbox', 'allow-scripts');
    const loaded = [frame, sandboxed].map((each) => new Promise((resolve) => each.addEventListener('load', resolve)));
    document.body.append(frame, sandboxed);
    return Promise.all(loaded);
  });
  const asOurScripts = await desk.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    const target = { tabId, allFrames: true };
    return (await chrome.scripting.executeScript({ target, files: ['try-senders.js'] })).map(({ result }) => result);
  }, address);
  expect(asOurScripts.length).toBeGreaterThan(1);
  for (const heard of asOurScripts) expect(heard, 'our script in a page or a frame').toEqual(none);
  expect(await readStorageAsOurScript(desk, address), 'what our script in a page may read').toEqual([
    'refused',
    'refused',
  ]);

  const to = rapporteur.extensionId;
  expect(await page.evaluate(tryAll, { ...attempts, to }), 'a page').toEqual(none);
  const stranger = await rapporteur.context.newPage();
  await stranger.goto(`chrome-extension://${other.id}/other.html`);
  expect(await stranger.evaluate(() => typeof chrome.runtime.sendMessage), 'it can send').toBe('function');
  expect(await stranger.evaluate(tryAll, { ...attempts, to }), 'another extension').toEqual(none);
  await rapporteur.close();
});

test('a listener that believes everybody is found out', async ({ portal }) => {
  const gullible = (
    code: string,
  ) => `const listen = chrome.runtime.onMessage.addListener.bind(chrome.runtime.onMessage);
    listen((_message, _sender, answer) => answer({ ok: true }));\n${code}`;
  const extension = changedExtension({
    manifest: { host_permissions: ['http://127.0.0.1/*'] },
    files: {
      'background.js': gullible,
      'try-senders.js': `(${tryAll.toString()})(${JSON.stringify({ ...attempts, ports: [], to: null })})`,
    },
  });
  const rapporteur = await launchRapporteur({ extension });
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin);
  const desk = await rapporteur.openTab('desk.html');
  const [heard] = await desk.evaluate(async (origin) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(origin))?.id ?? -1;
    const results = await chrome.scripting.executeScript({ target: { tabId }, files: ['try-senders.js'] });
    return results.map(({ result }) => result);
  }, portal.origin);
  expect(Object.values(heard ?? {})).toContain(true);
  await rapporteur.close();
});
