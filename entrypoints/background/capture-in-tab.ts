import { browser } from 'wxt/browser';
import { finishDraft } from '../../lib/capture/finish-draft';
import { type CaptureDraft, captureResultSchema } from '../../lib/model/capture-draft';
import type { CaptureRequest } from '../../lib/model/capture-request';
import type { Refusal } from '../../lib/model/refusal';
import { onceGranted } from './once-granted';
import { refusalOfTab } from './refusal-of-tab';

/** `unselectable`: the page was read instead of words, as it lets none be selected. */
export type DraftResult = { ok: true; draft: CaptureDraft; unselectable?: true } | Refusal;

/**
 * The script leaves its function in our isolated world, for a script file takes no arguments; the request comes with the call and lies nowhere
 * between the two, where the order of another gesture would find it.
 */
async function readTab(tabId: number, frameId: number, request: CaptureRequest): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({
    target,
    files: request.kind === 'image' ? ['/capture.js', '/capture-image.js'] : ['/capture.js'],
  });
  const [injected] = await browser.scripting.executeScript({
    target,
    func: (asked: CaptureRequest) => globalThis.rapporteurCapture?.(asked), // absent where the page has gone meanwhile
    args: [request],
  });
  return injected?.result;
}

/**
 * Run the capture script in a frame of a tab, check what comes back, for it ran in an untrusted page, and make the draft
 * of it here: the script only reads, so that little is put into the page.
 */
export async function captureInTab(tabId: number, frameId: number, request: CaptureRequest): Promise<DraftResult> {
  try {
    const result = await onceGranted(() => readTab(tabId, frameId, request));
    const parsed = captureResultSchema.safeParse(result);
    if (!parsed.success) {
      console.error('capture: the page returned no draft', parsed.error.issues);
      return { ok: false, reason: 'unreadable-draft' };
    }
    if (!parsed.data.ok) return parsed.data;
    const { draft } = parsed.data;
    const finished = finishDraft(draft, await titleOf(tabId));
    return { ok: true, draft: finished, ...(draft.unselectable ? { unselectable: true } : {}) };
  } catch (cause) {
    console.error('capture: the browser refused the script', cause);
    return refusalOfTab(tabId, cause);
  }
}

const titleOf = async (tabId: number) => (await browser.tabs.get(tabId).catch(() => undefined))?.title ?? '';
