import { browser } from 'wxt/browser';
import { z } from 'zod';
import { safeUrl } from '../../lib/sanitize/safe-url';
import { onceGranted } from './once-granted';

export interface PdfTab {
  url: string;
  title: string;
  /** False where the browser keeps us out of its viewer, as Firefox does. */
  open: boolean;
}

const seenSchema = z.strictObject({ type: z.string(), url: z.string() });

/** The PDF file that a tab shows, at an address that can be cited; null where it shows something else. */
export async function pdfInTab(tabId: number): Promise<PdfTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const title = tab?.title ?? '';
  const seen = await onceGranted(() =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => ({ type: document.contentType, url: location.href }),
    }),
  ).catch(() => []);
  const parsed = seenSchema.safeParse(seen[0]?.result);
  const open = parsed.success;
  if (open && parsed.data.type !== 'application/pdf') return null;
  const url = safeUrl(open ? parsed.data.url : (tab?.url ?? ''));
  if (!url?.startsWith('http')) return null;
  return open || /\.pdf$/i.test(new URL(url).pathname) ? { url, title, open } : null;
}
