import { mkdirSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Rapporteur } from './rapporteur';

/**
 * Does something that makes the browser download a file, and keeps the file at `path`.
 * Playwright's own downloads do not serve here: each connection to popup or panel turns them to a folder of its own.
 * @returns the name that the file was offered under
 */
export async function saveDownload({ cdp }: Rapporteur, path: string, act: () => Promise<void>): Promise<string> {
  const folder = dirname(resolve(path));
  mkdirSync(folder, { recursive: true });
  await cdp.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  let name = '';
  let stopListening = () => {};
  const done = new Promise<string>((resolveDone, reject) => {
    const begin = ({ suggestedFilename }: { suggestedFilename: string }) => {
      name = suggestedFilename;
    };
    const progress = ({ guid, state }: { guid: string; state: string }) => {
      if (state === 'completed') resolveDone(guid);
      if (state === 'canceled') reject(new Error(`The download of ${name} was broken off.`));
    };
    cdp.on('Browser.downloadWillBegin', begin);
    cdp.on('Browser.downloadProgress', progress);
    const timer = setTimeout(() => reject(new Error('Waited 20 s for a download, and none came.')), 20_000);
    stopListening = () => {
      clearTimeout(timer);
      cdp.off('Browser.downloadWillBegin', begin);
      cdp.off('Browser.downloadProgress', progress);
    };
  });
  const [guid] = await Promise.all([done, act()]).finally(() => stopListening());
  renameSync(resolve(folder, guid), path);
  return name;
}
