import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from './extension-folder';

export interface Change {
  /** Keys of the manifest to be set; `undefined` takes one away. */
  manifest?: Record<string, unknown>;
  /** Files to be added or replaced, by their path. A function gets what is there, empty where nothing is. */
  files?: Record<string, string | ((before: string) => string)>;
}

/**
 * A copy of the built extension with something changed: a sabotage that a proof must catch, or a probe that runs as a page of ours. Everything
 * else is the product.
 * @returns the folder, which the system's temporary folder keeps
 */
export function changedExtension({ manifest = {}, files = {} }: Change): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-changed-'));
  cpSync(extensionFolder(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const before = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...before, ...manifest }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : content(readIfThere(file)));
  }
  return folder;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
