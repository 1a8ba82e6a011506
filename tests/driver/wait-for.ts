/** Asks again every 20 ms until there is an answer. Refuses with `what` after `timeout` milliseconds. */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined>, timeout = 40_000): Promise<T> {
  const until = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > until) throw new Error(`Waited ${timeout / 1000} s for ${what}, and it did not come.`);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
