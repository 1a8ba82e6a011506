import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

/** A browser with the built extension in it, and the handles that tests, demo and bench need. */
export interface Rapporteur {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Speaks to the whole browser: targets, the toolbar action. */
  readonly cdp: CDPSession;
  /** The service worker. `evaluate` on it hangs while it is dead: revive it from a page first. */
  readonly worker: Worker;
  /** The profile's folder. */
  readonly profile: string;
  /** What the worker and the extension's pages wrote to their consoles, oldest first. */
  readonly log: readonly string[];
  /** What popup and side panel are to be shown in; null: as the machine has it. */
  readonly colorScheme: 'light' | 'dark' | null;
  /** Pages of second connections, to be let go at the end. */
  readonly disconnect: (() => Promise<void>)[];
  /** Opens a page of the extension in a tab: quick for tests of the page alone, with no `activeTab`. */
  openTab(path: string): Promise<Page>;
  /** Closes the browser; the profile goes too, unless it was given. */
  close(): Promise<void>;
}
