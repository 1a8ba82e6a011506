import type { LookRequest } from '../../lib/model/look-request';
import { isFresh } from '../../lib/verification/is-fresh';
import type { ClipPage } from '../../lib/verification/page-of-clip';
import { settledLook } from './settled-look';
import type { LookAnswer, TabDoors } from './tab-doors';

/** Told of the tabs that a look opens and closes, so that none is left behind. */
export interface TabKeeper {
  opened(tabId: number): Promise<void>;
  closed(tabId: number): Promise<void>;
}

/**
 * Looks at a page of the web without showing it: in the tab that has it open already, if that was loaded just now, or else, where the
 * person lets us read the site, in a tab of our own behind the others, which is closed again. Nothing is opened without her leave.
 */
export async function lookAtPageOf(
  doors: TabDoors,
  page: ClipPage,
  request: LookRequest,
  { keeper, signal }: { keeper: TabKeeper; signal: AbortSignal },
): Promise<LookAnswer> {
  const there = await doors.tabAt(page.address);
  if (there !== null && isFresh(await doors.loadedAt(there).catch(() => null), doors.now())) {
    return settledLook(doors, there, request, signal);
  }
  if (!(await doors.mayRead(page.origin))) return { ok: false, why: 'not-allowed' };
  if (signal.aborted) return { ok: false, why: 'tab-closed' };
  const tabId = await doors.open(page.address, { active: false });
  try {
    await keeper.opened(tabId);
    const answer = await settledLook(doors, tabId, request, signal);
    if (!answer.ok && answer.why === 'not-allowed') return { ok: false, why: 'led-away' };
    if (!answer.ok || (await doors.loadedAt(tabId).catch(() => null)) !== null) return answer;
    // What the browser had in store says nothing of the page as it is now.
    await doors.reload(tabId);
    return await settledLook(doors, tabId, request, signal);
  } finally {
    await doors.close(tabId);
    await keeper.closed(tabId);
  }
}
