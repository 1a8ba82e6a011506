import { browser } from 'wxt/browser';
import { everyPageOf } from './every-page-of';

/** The person's leave to read a site, which the browser keeps; one site at a time. */
export interface SiteLeave {
  /** Which of these sites she lets us read. */
  given(origins: string[]): Promise<string[]>;
  /** Has the browser ask her. Must be called before any await: the browser wants her click. False is an answer too. */
  ask(origin: string): Promise<boolean>;
  /** Gives the leave back. */
  withdraw(origin: string): Promise<unknown>;
  /** Tells whenever a leave is given or goes, also at the browser's own pages. @returns how to stop it */
  follow(changed: () => void): () => void;
}

export const siteLeave: SiteLeave = {
  async given(origins) {
    const answers = await Promise.all(origins.map((origin) => browser.permissions.contains(everyPageOf(origin))));
    return origins.filter((_, index) => answers[index]);
  },
  ask: (origin) => browser.permissions.request(everyPageOf(origin)).catch(() => false),
  withdraw: (origin) => browser.permissions.remove(everyPageOf(origin)),
  follow(changed) {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
};
