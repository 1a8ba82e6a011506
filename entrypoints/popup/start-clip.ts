import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { HeldRefusal } from './read-refused';
import { type Doors, requestClip } from './request-clip';

export interface StartDoors extends Doors {
  /** What the context menu could not clip, oldest first, as it was before we looked: from now on it counts as seen. */
  takeRefused(): Promise<HeldRefusal[]>;
  activeTab(): Promise<{ id: number } | null>;
  /** The person's selection, or the page's title and address; empty where the page cannot be asked. */
  rescueText(tabId: number): Promise<string>;
}
export type ClipOutcome = ({ ok: true; saved: Id; unselectable?: true } | Refusal) & {
  /** What the context menu could not clip and the person did not dismiss. */
  refused?: HeldRefusal[];
  /** The card is there to say it: nothing was clipped. */
  told?: true;
};

/**
 * Clip the tab that the person looks at, or say what a menu could not do.
 * @param clipId made by the caller: a further call with the same id cannot store twice
 */
export async function startClip(clipId: Id, doors: StartDoors): Promise<ClipOutcome> {
  const [held, tab] = await Promise.all([doors.takeRefused().catch(() => []), doors.activeTab().catch(() => null)]);
  const fresh = held.findLast(({ clip }) => !clip.seen);
  if (fresh) return { ok: false, reason: fresh.clip.refusal.reason, refused: held, told: true };
  const outcome = await clipTab(clipId, tab, doors);
  return held.length > 0 ? { ...outcome, refused: held } : outcome;
}

async function clipTab(clipId: Id, tab: { id: number } | null, doors: StartDoors): Promise<ClipOutcome> {
  if (!tab) return { ok: false, reason: 'no-tab' };
  const reply = await requestClip({ type: 'clip-tab', clipId, tabId: tab.id, request: { kind: 'auto' } }, doors);
  if (reply.ok) return reply;
  // A page that is too busy to be clipped is too busy for this, too.
  const rescued = () => Promise.race([doors.rescueText(tab.id).catch(() => ''), doors.sleep(2_000)]);
  const text = reply.text ?? (lost.has(reply.reason) && (await rescued()));
  return { ok: false, reason: reply.reason, ...(text ? { text } : {}) };
}

/** Reasons that are our own failure: the page had something, and the person must not have to find it again. */
const lost = new Set<Refusal['reason']>(['no-answer', 'storage-full', 'storage-failed', 'unreadable-draft']);
