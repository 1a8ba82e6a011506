import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import { type Doors, isReason, requestClip } from './request-clip';

export interface StartDoors extends Doors {
  /** What a refused context-menu clip left for us to say, taken away as it is read. */
  takeNotice(): Promise<unknown>;
  activeTab(): Promise<{ id: number } | null>;
  /** The person's selection, or the page's title and address; empty where the page cannot be asked. */
  rescueText(tabId: number): Promise<string>;
}
export type ClipOutcome = { ok: true; saved: Id; unselectable?: true } | Refusal;

/**
 * Clip the tab that the person looks at, or say what a menu could not do.
 * @param clipId made by the caller: a further call with the same id cannot store twice
 */
export async function startClip(clipId: Id, doors: StartDoors): Promise<ClipOutcome> {
  const [notice, tab] = await Promise.all([doors.takeNotice().catch(() => null), doors.activeTab().catch(() => null)]);
  const told = refusalIn(notice);
  if (told) return told;
  if (!tab) return { ok: false, reason: 'no-tab' };
  const reply = await requestClip({ type: 'clip-tab', clipId, tabId: tab.id, request: { kind: 'auto' } }, doors);
  if (reply.ok) return reply;
  const text = reply.text ?? (lost.has(reply.reason) ? await doors.rescueText(tab.id).catch(() => '') : '');
  return { ok: false, reason: reply.reason, ...(text ? { text } : {}) };
}

/** Reasons that are our own failure: the page had something, and the person must not have to find it again. */
const lost = new Set<Refusal['reason']>(['no-answer', 'storage-full', 'storage-failed', 'unreadable-draft']);

function refusalIn(notice: unknown): Refusal | null {
  if (typeof notice !== 'object' || notice === null || !('refusal' in notice)) return null;
  const { refusal } = notice;
  if (typeof refusal !== 'object' || refusal === null || !('reason' in refusal) || !isReason(refusal.reason))
    return null;
  const text = 'text' in refusal && typeof refusal.text === 'string' ? { text: refusal.text } : {};
  return { ok: false, reason: refusal.reason, ...text };
}
