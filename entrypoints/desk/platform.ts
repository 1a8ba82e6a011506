import type { PageToWorker } from '../../lib/messaging/page-to-worker';

/** A command as the browser has it; `keys` is empty where the browser refused the suggested shortcut. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** What the desk needs of the browser, given so that it can be shown and tested without one. */
export interface Platform {
  shortcuts: () => Promise<Shortcut[]>;
  /** Where the person sets shortcuts: the address to name, and the way there if the browser lets us go. */
  shortcutsPlace: string;
  openShortcuts: (() => Promise<unknown>) | null;
  send: (message: PageToWorker) => Promise<unknown>;
}
