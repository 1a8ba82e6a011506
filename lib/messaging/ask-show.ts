import type { Id } from '../model/id';
import { type ShowReply, showReplySchema } from '../model/show-reply';
import type { PageToWorker } from './page-to-worker';

/**
 * Has the worker open the page of a clip and mark its words.
 * @param send `browser.runtime.sendMessage`, given so that pages can be tested without a browser around them
 */
export async function askShow(send: (message: PageToWorker) => Promise<unknown>, clipId: Id): Promise<ShowReply> {
  const reply = await send({ type: 'show-clip', clipId }).catch(() => undefined);
  return showReplySchema.safeParse(reply).data ?? { ok: false, reason: 'no-answer' };
}
