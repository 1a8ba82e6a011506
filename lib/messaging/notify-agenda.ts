import type { PageToWorker } from './page-to-worker';

/**
 * Tells the worker that the active meeting or its topics changed, so that the context menus follow.
 * @param send `browser.runtime.sendMessage`, given so that pages can be shown and tested without a browser around them
 * @returns when the worker has heard it, or cannot: it reads the agenda anew whenever it starts, so a lost message heals
 */
export async function notifyAgenda(send: (message: PageToWorker) => Promise<unknown>): Promise<void> {
  try {
    await send({ type: 'agenda-changed' });
  } catch {
    // Nobody is listening: there is no worker to be out of date.
  }
}
