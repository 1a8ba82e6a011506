import { browser } from 'wxt/browser';
import { injectionRefusal } from '../../lib/capture/injection-refusal';
import type { Refusal } from '../../lib/model/refusal';

/** Why the browser let no script into a tab, as far as its words and the tab's address tell. */
export async function refusalOfTab(tabId: number, cause: unknown): Promise<Refusal> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const message = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, reason: injectionRefusal(message, tab?.url ?? '') };
}
