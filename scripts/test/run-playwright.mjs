import { readReport } from './read-report.mjs';
import { theRunner, tryAgain } from './try-again.mjs';

/**
 * @param {'headless' | 'display'} project of playwright.config.ts; `display` runs on a virtual screen
 * @returns {import('./run-command.mjs').StageResult}
 */
export function runPlaywright(project) {
  return tryAgain(runOnce(project, []), () => runOnce(project, ['--last-failed', '--workers=1']));
}

function runOnce(project, extra) {
  const { report, broken, ok } = playwrightReport(project, extra);
  if (!report) return broken;
  const result = { passed: 0, failures: [], skipped: [] };
  for (const { name, test } of testsOf(report.suites)) {
    if (test.status === 'expected') result.passed += 1;
    else if (test.status === 'skipped') result.skipped.push(name);
    else result.failures.push({ name, why: whyOf(test) });
  }
  for (const error of report.errors) result.failures.push({ name: theRunner, why: error.message });
  return ok || result.failures.length > 0 ? result : broken;
}

/** Names each test of a project that cannot run here. */
export function skipPlaywright(project, why) {
  const { report, broken } = playwrightReport(project, ['--list']);
  if (!report) return broken;
  return { passed: 0, failures: [], skipped: testsOf(report.suites).map(({ name }) => `${name} (${why})`) };
}

function playwrightReport(project, extra) {
  const runner = ['npx', '--no-install', 'playwright', 'test', `--project=${project}`, '--reporter=json', ...extra];
  const screen = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1400x1000x24'];
  const [command, ...args] = project === 'display' && !extra.includes('--list') ? [...screen, ...runner] : runner;
  return readReport(
    command,
    () => args,
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
  );
}

function testsOf(suites, path = []) {
  return suites.flatMap((suite) => {
    const here = [...path, suite.title];
    const own = suite.specs.flatMap((spec) =>
      spec.tests.map((test) => ({ name: [...here, spec.title].join(' › '), test })),
    );
    return [...own, ...testsOf(suite.suites ?? [], here)];
  });
}

function whyOf(test) {
  const last = test.results.at(-1);
  const errors = last?.errors?.map((error) => error.message ?? error.value).join('\n') || `status: ${last?.status}`;
  const notes = test.annotations.filter((note) => note.type === 'worker log').map((note) => note.description);
  return [plain(errors), ...notes].join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character
const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, '');
