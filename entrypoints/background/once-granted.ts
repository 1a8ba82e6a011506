/** How long the browser may take, in milliseconds, to carry a fresh grant to the tab's own process. */
const grantDelay = 150;

/** A gesture's grant now and then arrives after the gesture's event, so one refusal is not believed. */
export async function onceGranted<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (!/Cannot access contents/i.test(String(cause))) throw cause;
    await new Promise((resume) => setTimeout(resume, grantDelay));
    return run();
  }
}
