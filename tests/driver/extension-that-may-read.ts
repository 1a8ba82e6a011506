import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from './extension-folder';

/**
 * A copy of the built extension to which a host is granted from the start, as if the person had answered the browser's question with yes: no
 * test without a screen can answer it. Everything else is the product; `checking.display.test.ts` answers the question itself.
 * @returns the folder, which the system's temporary folder keeps
 */
export function extensionThatMayRead(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-may-read-'));
  cpSync(extensionFolder(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`http://${host}/*`] }));
  return folder;
}
