import { browser } from 'wxt/browser';
import { finishDraft } from '../../lib/capture/finish-draft';
import { injectionRefusal } from '../../lib/capture/injection-refusal';
import { type CaptureDraft, captureResultSchema } from '../../lib/model/capture-draft';
import type { CaptureRequest } from '../../lib/model/capture-request';
import type { Refusal } from '../../lib/model/refusal';

export type DraftResult = { ok: true; draft: CaptureDraft } | Refusal;

/** How long the browser may take, in milliseconds, to carry a fresh grant to the tab's own process. */
const grantDelay = 150;

/** The request goes ahead of the script because a script file takes no arguments; both run in our isolated world. */
async function readTab(tabId: number, frameId: number, request: CaptureRequest): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  if (request.kind !== 'auto') {
    await browser.scripting.executeScript({
      target,
      func: (asked: CaptureRequest) => Object.assign(globalThis, { rapporteurRequest: asked }) && undefined,
      args: [request],
    });
  }
  const [injected] = await browser.scripting.executeScript({ target, files: ['/capture.js'] });
  return injected?.result;
}

/** A gesture's grant now and then arrives after the gesture's event, so one refusal is not believed. */
async function readTabOnceGranted(tabId: number, frameId: number, request: CaptureRequest): Promise<unknown> {
  try {
    return await readTab(tabId, frameId, request);
  } catch (cause) {
    if (!/Cannot access contents/i.test(String(cause))) throw cause;
    await new Promise((resume) => setTimeout(resume, grantDelay));
    return readTab(tabId, frameId, request);
  }
}

/**
 * Run the capture script in a frame of a tab, check what comes back, for it ran in an untrusted page, and make the draft
 * of it here: the script only reads, so that little is put into the page.
 */
export async function captureInTab(tabId: number, frameId: number, request: CaptureRequest): Promise<DraftResult> {
  try {
    const result = await readTabOnceGranted(tabId, frameId, request);
    const parsed = captureResultSchema.safeParse(result);
    if (!parsed.success) {
      console.error('capture: the page returned no draft', parsed.error.issues);
      return { ok: false, reason: 'unreadable-draft' };
    }
    if (parsed.data.ok) return { ok: true, draft: finishDraft(parsed.data.draft, await titleOf(tabId)) };
    const { reason, text } = parsed.data;
    return text === undefined ? { ok: false, reason } : { ok: false, reason, text };
  } catch (cause) {
    console.error('capture: the browser refused the script', cause);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const message = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, reason: injectionRefusal(message, tab?.url ?? '') };
  }
}

const titleOf = async (tabId: number) => (await browser.tabs.get(tabId).catch(() => undefined))?.title ?? '';
