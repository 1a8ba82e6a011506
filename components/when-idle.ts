/** Milliseconds after which work goes on even where the browser is never idle. */
const patience = 2000;

/** Settles when the browser has nothing better to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resume) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resume(), { timeout: patience });
    else setTimeout(resume, 50);
  });
}
