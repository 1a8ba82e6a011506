import { relative } from 'node:path';
import { readReport } from './read-report.mjs';
import { tryAgain } from './try-again.mjs';

/**
 * @param {string} config
 * @returns {import('./run-command.mjs').StageResult}
 */
export function runVitest(config) {
  const first = runOnce(config, []);
  const files = new Set(first.failures.map(({ name }) => name.split(': ')[0]));
  return tryAgain(first, () => runOnce(config, [...files, '--no-file-parallelism']));
}

function runOnce(config, extra) {
  const read = readReport('npx', (file) => [
    ...['--no-install', 'vitest', 'run', '-c', config, ...extra],
    // The report has no word of an error outside every test; what is printed has.
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  if (!read.report) return read.broken;
  const result = { passed: 0, failures: [], skipped: [] };
  for (const file of read.report.testResults) addFile(file, result);
  // An error outside every test, such as a rejected promise, fails the run and stands in no test.
  if (!read.ok && result.failures.length === 0) return read.broken;
  return result;
}

function addFile(file, result) {
  const path = relative(process.cwd(), file.name);
  if (file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')) {
    result.failures.push({ name: path, why: file.message || 'the file could not be run' });
  }
  for (const test of file.assertionResults) {
    const name = `${path}: ${test.fullName}`;
    if (test.status === 'passed') result.passed += 1;
    else if (test.status === 'failed') result.failures.push({ name, why: whereWeAre(test.failureMessages.join('\n')) });
    else result.skipped.push(name);
  }
}

/** A stack without the frames of the runner itself. */
const whereWeAre = (why) => why.replace(/^\s+at .*(node_modules|node:internal|new Promise).*\n?/gm, '');
