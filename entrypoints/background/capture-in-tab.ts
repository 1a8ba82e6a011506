import { browser } from 'wxt/browser';
import { injectionRefusal } from '../../lib/capture/injection-refusal';
import { type CaptureResult, captureResultSchema } from '../../lib/model/capture-draft';
import type { CaptureRequest } from '../../lib/model/capture-request';

/**
 * Run the capture script in a frame of a tab and check what comes back: it ran in an untrusted page.
 * The request goes ahead of the script because a script file takes no arguments; both run in our isolated world.
 */
export async function captureInTab(tabId: number, frameId: number, request: CaptureRequest): Promise<CaptureResult> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({
      target,
      func: (asked: CaptureRequest) => Object.assign(globalThis, { rapporteurRequest: asked }) && undefined,
      args: [request],
    });
    const [injected] = await browser.scripting.executeScript({ target, files: ['/capture.js'] });
    const parsed = captureResultSchema.safeParse(injected?.result);
    if (parsed.success) return parsed.data;
    console.error('capture: the page returned no draft', parsed.error.issues);
    return { ok: false, reason: 'unreadable-draft' };
  } catch (cause) {
    console.error('capture: the browser refused the script', cause);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const message = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, reason: injectionRefusal(message, tab?.url ?? '') };
  }
}
