import type { BrowserContext, Page } from '@playwright/test';

/** Milliseconds that a page has to tell of itself: one that hangs is said to hang. */
const patience = 5_000;

/**
 * What a person would see in every open page, and which locks are held or waited for: what a test that failed was looking at.
 * @returns a few lines for each page
 */
export async function whatPagesShow(context: BrowserContext): Promise<string> {
  return (await Promise.all(context.pages().map(told))).join('\n');
}

async function told(page: Page): Promise<string> {
  const asked = page
    .evaluate(async () => {
      const { held, pending } = await navigator.locks.query();
      const named = (locks: LockInfo[] | undefined) => (locks ?? []).map(({ name }) => name).join(', ');
      const words = document.body.innerText.replace(/\s+/g, ' ').slice(0, 600);
      return `${document.readyState}; locks held: ${named(held)}; waited for: ${named(pending)}; it says: ${words}`;
    })
    .catch((failure: unknown) => String(failure));
  const late = new Promise<string>((resolve) => setTimeout(resolve, patience, 'it does not answer'));
  return `${page.url()}: ${await Promise.race([asked, late])}`;
}
