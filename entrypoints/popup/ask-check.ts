import { browser } from 'wxt/browser';
import { type CheckTabReply, checkTabReplySchema } from '../../lib/messaging/check-tab-reply';
import type { PageToWorker } from '../../lib/messaging/page-to-worker';
import type { Id } from '../../lib/model/id';

/** Has the worker look for the earlier clips of the page in front. @param clipId the card's own clip */
export async function askCheck(clipId: Id): Promise<CheckTabReply> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { ok: false, reason: 'no-tab' };
  const message = { type: 'check-tab', tabId: tab.id, clipId } satisfies PageToWorker;
  const reply: unknown = await browser.runtime.sendMessage(message);
  return checkTabReplySchema.safeParse(reply).data ?? { ok: false, reason: 'no-answer' };
}
