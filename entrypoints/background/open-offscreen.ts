import { browser } from 'wxt/browser';
import { pdfWords } from '../../lib/words/pdf-words';

const page = '/offscreen.html';
let opening: Promise<void> | null = null;

/** Opens the page that nobody sees, unless it is open. It closes itself when it was idle; two at once are not allowed. */
export async function openOffscreen(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  opening ??= browser.offscreen
    .createDocument({ url: page, reasons: ['WORKERS'], justification: pdfWords.whyOffscreen })
    .finally(() => {
      opening = null;
    });
  await opening;
}
