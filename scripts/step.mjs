const startedAt = Date.now();

/**
 * Says what happens now, with the seconds since the command was given.
 * @param {string} sentence
 */
export function step(sentence) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
  console.log(`[${seconds} s] ${sentence}`);
}
