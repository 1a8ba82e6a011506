import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Has LibreOffice open Word files and write each in another format beside each other in `out`. Rejects where it does not end well.
 * @param filter such as `pdf`, or `txt:Text (encoded):UTF8`
 */
export async function convertByOffice(files: readonly string[], filter: string, out: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`;
  const timeout = 60_000 + files.length * 10_000;
  await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...files], { timeout });
}
