import type { Page } from '@playwright/test';
import { waitFor } from '../driver/wait-for';

declare global {
  /** When this page heard of finished transactions. */
  var commits: number[] | undefined;
}

/** Listens where Dexie tells other pages of a finished transaction: a witness that is no part of what is measured. */
export async function watchCommits(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.commits = [];
    new BroadcastChannel('x-storagemutated-1').onmessage = () => globalThis.commits?.push(Date.now());
  });
}

/** The first commit heard of since a moment. */
export function nextCommit(page: Page, since: number): Promise<number> {
  return waitFor('a commit', () =>
    page.evaluate((after) => globalThis.commits?.find((commit) => commit >= after), since),
  );
}
