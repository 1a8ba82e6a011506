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
  const shown = page.evaluate(async () => {
    const { held, pending } = await navigator.locks.query();
    const named = (locks: LockInfo[] | undefined) => (locks ?? []).map(({ name }) => name).join(', ');
    const words = document.body.innerText.replace(/\s+/g, ' ').slice(0, 600);
    return `${document.readyState}; locks held: ${named(held)}; waited for: ${named(pending)}; it says: ${words}`;
  });
  // Expectations ask in a world of their own within the page, and their first asking has no end of its own.
  const expected = page.locator('body').count();
  const found = await Promise.all([inTime(shown), inTime(expected.then(() => 'answers'))]);
  return `${page.url()}: ${found[0]}; for expectations: ${found[1]}`;
}

async function inTime(asked: Promise<string>): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, patience, 'it does not answer'));
  return Promise.race([asked.catch((failure: unknown) => String(failure)), late]);
}
