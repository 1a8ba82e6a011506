/** The name under which a runner tells that it fell over itself. */
export const theRunner = 'the runner itself';

/** So many failures are no accident of a busy machine: trying them again would only hide how broken it is. */
const mostTried = 8;

/**
 * Tries what failed once more, by itself. A machine that is shared makes a test fail now and then that waits for the wrong thing; such
 * a test is a defect of its own, so it is named with what it said, but it does not stand for a broken product.
 * @param {import('./run-command.mjs').StageResult} first
 * @param {() => import('./run-command.mjs').StageResult} runFailed runs the failed ones alone
 * @returns {import('./run-command.mjs').StageResult} a test of both tries counts once
 */
export function tryAgain(first, runFailed) {
  const { failures } = first;
  const runnerFell = failures.some(({ name }) => name === theRunner);
  if (failures.length === 0 || failures.length > mostTried || runnerFell) return first;
  const again = runFailed().failures;
  // What fails under a name that the first try did not know, such as the runner's own fall, is no test's passing.
  if (again.some(({ name }) => !failures.some((failure) => failure.name === name))) return first;
  const unsteady = failures.filter(({ name }) => !again.some((failure) => failure.name === name));
  return { ...first, passed: first.passed + unsteady.length, failures: again, unsteady };
}
