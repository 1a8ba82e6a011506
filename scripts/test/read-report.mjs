import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { theRunner } from './try-again.mjs';

/**
 * Runs a test runner that writes its report as JSON.
 * @param {string} command
 * @param {(file: string) => string[]} argsFor given the file to write
 * @param {(file: string) => Record<string, string>} [envFor]
 * @returns the report, or null; `broken` is the stage's result where the runner itself fell over
 */
export function readReport(command, argsFor, envFor = () => ({})) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-report-'));
  const file = join(folder, 'report.json');
  const { ok, output } = run(command, argsFor(file), { quiet: true, env: envFor(file) });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  const why = output.split('\n').slice(-80).join('\n');
  return { ok, report, broken: { passed: 0, failures: [{ name: theRunner, why }], skipped: [] } };
}
