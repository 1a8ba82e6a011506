/**
 * @param {import('./run-command.mjs').StageResult[]} results
 * @returns {string} `12 passed, 0 failed`; what was skipped is named apart
 */
export function totalOf(results) {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  return `${sum((result) => result.passed)} passed, ${sum((result) => result.failures.length)} failed`;
}
