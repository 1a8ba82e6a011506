import type { LookRequest } from '../../lib/model/look-request';
import type { PageLook } from '../../lib/model/page-look';
import { isSettled } from '../../lib/verification/is-settled';
import { joinedLook } from '../../lib/verification/joined-look';
import type { LookAnswer, TabDoors } from './tab-doors';

/** How long a page may take to come and to settle, in milliseconds. */
const patience = 20_000;
/** Between two looks, and between two questions whether it has loaded. */
const betweenLooks = 900;
const betweenQuestions = 150;

/**
 * Waits for a tab to load, then looks at it until what it shows can be believed. A page that loads for ever is looked at when patience ends; one
 * that does not even let itself be looked at by then was too slow.
 */
export async function settledLook(
  doors: TabDoors,
  tabId: number,
  request: LookRequest,
  signal: AbortSignal,
): Promise<LookAnswer> {
  const until = doors.now() + patience;
  const timeLeft = () => !signal.aborted && doors.now() < until;
  try {
    while (timeLeft() && (await doors.isLoading(tabId))) await doors.sleep(betweenQuestions);
  } catch {
    return { ok: false, why: 'tab-closed' };
  }
  const looks: PageLook[] = [];
  do {
    const answer = await Promise.race([
      doors.look(tabId, request),
      // A page in the middle of a script, or one that never ends loading, lets no script in: it is not waited for longer.
      doors.sleep(Math.max(until - doors.now(), 2_000)).then(() => late),
      aborted(signal),
    ]);
    if (!answer.ok) return answer;
    looks.push(answer.page);
    if (answer.settled || isSettled(looks)) return answer;
    await doors.sleep(betweenLooks);
  } while (timeLeft());
  const page = joinedLook(looks);
  return page ? { ok: true, page } : late;
}

const late: LookAnswer = { ok: false, why: 'too-slow' };

function aborted(signal: AbortSignal): Promise<LookAnswer> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(late);
    signal.addEventListener('abort', () => resolve(late), { once: true });
  });
}
