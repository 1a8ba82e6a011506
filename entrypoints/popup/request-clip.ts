import type { ClipTabReply, PageToWorker } from '../../lib/messaging/page-to-worker';
import type { RefusalReason } from '../../lib/model/refusal';
import { refusalWords } from '../../lib/words/refusal-words';

type ClipTab = Extract<PageToWorker, { type: 'clip-tab' }>;

export interface Doors {
  /** Hand the message to the worker; whatever it answers comes back unchecked. */
  send(message: ClipTab): Promise<unknown>;
  sleep(milliseconds: number): Promise<void>;
}

/** Milliseconds to wait before each try. */
const pauses = [0, 50, 200, 800, 3000];
/** How long one try may take: a page of ten megabytes has to be read, packed and flushed to the disk. */
export const patience = 20_000;

/**
 * Ask the worker to clip, until it says in so many words that this very clip is stored or why it is not.
 * The worker may die at any moment, and the browser then rejects, stays silent or answers `undefined`; the id in the message
 * makes asking again safe. No zod here: this runs before anything heavy is loaded.
 */
export async function requestClip(message: ClipTab, { send, sleep }: Doors): Promise<ClipTabReply> {
  for (const pause of pauses) {
    if (pause > 0) await sleep(pause);
    const answer = await Promise.race([send(message).catch(() => undefined), sleep(patience)]);
    const reply = readReply(answer, message.clipId);
    if (reply) return reply;
  }
  return { ok: false, reason: 'no-answer' };
}

function readReply(answer: unknown, clipId: string): ClipTabReply | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return null;
  if (answer.ok === true) {
    if (!('saved' in answer) || answer.saved !== clipId) return null;
    return {
      ok: true,
      saved: clipId,
      ...('unselectable' in answer && answer.unselectable ? { unselectable: true } : {}),
    };
  }
  if (answer.ok !== false || !('reason' in answer) || !isReason(answer.reason)) return null;
  const text = 'text' in answer && typeof answer.text === 'string' ? { text: answer.text } : {};
  return { ok: false, reason: answer.reason, ...text };
}

/** Whether we have a sentence for it. */
export const isReason = (reason: unknown): reason is RefusalReason =>
  typeof reason === 'string' && Object.hasOwn(refusalWords, reason);
