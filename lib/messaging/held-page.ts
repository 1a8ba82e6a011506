import { browser } from 'wxt/browser';
import { type PageForImport, type PageForImportResult, pageForImportResultSchema } from '../model/page-for-import';
import type { Refusal } from '../model/refusal';

/** In the browser's memory, not on the disk: nothing of it is kept that nobody confirmed. */
const heldPageKey = 'page-for-import';

/** The worker leaves a page, or why there is none, for the desk that it opens next. A later one takes the place of an earlier. */
export async function holdPage(result: PageForImportResult): Promise<void> {
  await browser.storage.session.set({ [heldPageKey]: result });
}

/** What the worker left, once; null where there is nothing, or nothing that makes sense. */
export async function takeHeldPage(): Promise<PageForImport | Refusal | null> {
  const { [heldPageKey]: held } = await browser.storage.session.get(heldPageKey);
  if (held === undefined) return null;
  await browser.storage.session.remove(heldPageKey);
  const parsed = pageForImportResultSchema.safeParse(held);
  if (!parsed.success) return null;
  return parsed.data.ok ? parsed.data.page : parsed.data;
}
